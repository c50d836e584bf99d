package profiles.account;

import profiles.profile.ProfileSettings;

/** All that a person has settled: what others may do, and what to mail the person about. */
public record OwnSettings(
        String connectionMode,
        boolean allowFollowers,
        boolean discoverable,
        boolean mailConnectionRequests,
        boolean mailMembership,
        boolean mailSuspension) {

    static OwnSettings of(ProfileSettings others, Notifications own) {
        return new OwnSettings(
                others.connectionMode(),
                others.allowFollowers(),
                others.discoverable(),
                own.mailConnectionRequests(),
                own.mailMembership(),
                own.mailSuspension());
    }
}
