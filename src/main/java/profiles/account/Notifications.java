package profiles.account;

/**
 * Which mails a person wants about what others do.
 *
 * @param mailMembership about communities: requests to join the person's own, invitations, and
 *     being let in
 * @param mailSuspension about the suspension or ban of the account
 */
public record Notifications(
        boolean mailConnectionRequests, boolean mailMembership, boolean mailSuspension) {

    public static final Notifications DEFAULT = new Notifications(true, true, true);
}
