package profiles.admin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import profiles.auth.Caller;
import profiles.auth.Role;
import profiles.config.Settings;
import profiles.http.Cursor;
import profiles.http.ETags;
import profiles.http.Page;
import profiles.http.Versioned;

/** Shows admins anybody's profile and changes its name, status and roles. */
@Stateless
public class AdminProfileService {

    @Inject SubjectRepository subjects;
    @Inject AdminListRepository lists;
    @Inject Safeguards safeguards;
    @Inject Aftermath aftermath;
    @Inject Clock clock;
    @Inject Settings settings;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Versioned<AdminProfileView> read(String idTag) {
        Subject subject = subjects.get(idTag);
        return new Versioned<>(AdminProfileView.of(subject), subject.version());
    }

    /**
     * The newest first, in one statement.
     *
     * @param query the query parameters of the request
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<AdminProfileView> list(Map<String, List<String>> query, Cursor cursor, int limit) {
        return Page.of(
                lists.list(AdminProfileFilter.of(query), cursor, limit + 1),
                limit,
                profile -> Cursor.encode(profile.tnId()));
    }

    /**
     * What is already as wanted is neither written nor told.
     *
     * @param ifMatch the If-Match header, null when it was not sent
     */
    public Versioned<AdminChangeView> change(
            Caller admin, String idTag, JsonObject body, String ifMatch) {
        AdminProfilePatch patch = AdminProfilePatch.of(body, allowed());
        Subject subject = subjects.getForChange(idTag);
        ETags.requireMatch(ifMatch, subject.version());
        Standing before = subject.standing();
        Standing wanted = patch.appliedTo(before);
        if (!wanted.equals(before)) {
            safeguards.check(admin, subject.profile().tnId(), before, wanted);
            subject.become(wanted, clock.instant());
            subjects.flush();
            aftermath.of(admin, subject, before, patch.reason());
        }
        return new Versioned<>(AdminChangeView.of(subject), subject.version());
    }

    private List<Role> allowed() {
        return settings.roles().stream().flatMap(word -> Role.of(word).stream()).toList();
    }
}
