package profiles.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import profiles.http.Cursor;
import profiles.http.Page;

/** The log for admins, newest first. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditService {

    @Inject AuditRepository entries;

    /**
     * @param query the query parameters of the request
     */
    public Page<AuditEntryView> list(Map<String, List<String>> query, Cursor cursor, int limit) {
        return Page.of(
                entries.list(AuditFilter.of(query), cursor, limit + 1),
                limit,
                entry -> Cursor.encode(entry.id()));
    }
}
