package profiles.admin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import profiles.account.MailedLinks;
import profiles.account.Person;
import profiles.audit.AuditAction;
import profiles.audit.AuditLog;
import profiles.audit.Deed;
import profiles.auth.Caller;
import profiles.http.Cursor;
import profiles.http.Limit;
import profiles.http.Offset;
import profiles.http.Page;
import profiles.ratelimit.RateLimit;
import profiles.ratelimit.RateLimitService;

/** What existing clients let admins do with anybody's account. */
@Stateless
public class TenantService {

    @Inject SubjectRepository subjects;
    @Inject AdminListRepository lists;
    @Inject MailedLinks links;
    @Inject RateLimitService limits;
    @Inject AuditLog audit;

    /**
     * The newest first, in one statement.
     *
     * @param query the query parameters of the request
     * @param offset doesn't count where a page goes on at a cursor
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<TenantView> list(
            Map<String, List<String>> query, Cursor cursor, Offset offset, Limit limit) {
        int passedOver = cursor.id() == null ? offset.value() : 0;
        return Page.of(
                        lists.list(
                                AdminProfileFilter.of(query),
                                cursor,
                                passedOver,
                                limit.value() + 1),
                        limit.value(),
                        profile -> Cursor.encode(profile.tnId()))
                .map(TenantView::of);
    }

    /** Mails a link for another password, as if the person had forgotten the present one. */
    public void mailPasswordReset(Caller admin, String idTag) {
        Person person = subjects.get(idTag).requireReachable();
        String canonical = person.profile().idTag().value();
        limits.use(RateLimit.FORGOT_BY_ACCOUNT, canonical);
        links.mailPasswordReset(person);
        audit.add(admin, Deed.of(AuditAction.PASSWORD_RESET, canonical));
    }
}
