package profiles.admin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import profiles.account.Person;
import profiles.audit.AuditAction;
import profiles.audit.AuditLog;
import profiles.audit.Deed;
import profiles.auth.Caller;
import profiles.http.Versioned;
import profiles.mail.Outbox;
import profiles.ref.InvitationService;
import profiles.ref.RefView;

/** Makes an invitation to found a community and mails it, both or neither. */
@Stateless
public class CommunityInviteService {

    @Inject InvitationService invitations;
    @Inject SubjectRepository subjects;
    @Inject Outbox outbox;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** The log names the profile, if there is one; never an address, which it couldn't forget. */
    public Versioned<RefView> invite(Caller admin, JsonObject body) {
        var invite = new CommunityInvite(body);
        Addressee addressee = addressee(invite);
        Versioned<RefView> made = invitations.create(admin, invite.invitation(clock.instant()));
        mail(addressee, made.view());
        audit.add(
                admin,
                Deed.of(AuditAction.COMMUNITY_INVITE, made.view().refId())
                        .changing("idTag", null, addressee.idTag()));
        return made;
    }

    private Addressee addressee(CommunityInvite invite) {
        return invite.idTag()
                .map(subjects::get)
                .map(Subject::requireReachable)
                .map(Addressee::of)
                .orElseGet(() -> Addressee.stranger(invite.email().value(), invite.lang()));
    }

    private void mail(Addressee addressee, RefView invitation) {
        Map<String, String> model = new HashMap<>();
        model.put("name", addressee.name());
        model.put("idTag", addressee.idTag() == null ? addressee.email() : addressee.idTag());
        model.put("invitation", invitation.refId());
        Instant end = invitation.expiresAt();
        if (end != null) {
            model.put("expires", end.toString());
        }
        outbox.enqueue("founding", addressee.email(), addressee.lang(), model);
    }

    /**
     * Who gets the mail.
     *
     * @param idTag null for an address that belongs to nobody here
     */
    private record Addressee(String idTag, String name, String email, String lang) {

        static Addressee of(Person person) {
            return new Addressee(
                    person.profile().idTag().value(),
                    person.profile().name(),
                    person.account().email().value(),
                    person.account().lang());
        }

        static Addressee stranger(String email, String lang) {
            return new Addressee(null, email, email, lang);
        }
    }
}
