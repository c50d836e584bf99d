package profiles.audit;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import profiles.http.Cursor;

/** A filter as SQL: only what is asked for is in it, so that each question finds its index. */
final class AuditConditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    AuditConditions(AuditFilter filter, Cursor cursor) {
        add("a.actor_id_tag = ?", filter.actor());
        if (filter.subjects() != null) {
            add("a.subject in (?, ?)", filter.subjects().toArray());
        }
        add("a.action = ?", filter.action() == null ? null : filter.action().word());
        add("a.at >= ?", filter.from() == null ? null : Timestamp.from(filter.from()));
        add("a.at < ?", filter.until() == null ? null : Timestamp.from(filter.until()));
        add("a.req_id = ?", filter.reqId());
        add("(a.at, a.id) < (select b.at, b.id from audit b where b.id = ?)", cursor.id());
    }

    /** Each question mark gets the number of the next value. */
    private void add(String condition, Object... given) {
        if (given[0] == null) {
            return;
        }
        String numbered = condition;
        for (Object value : given) {
            values.add(value);
            numbered = numbered.replaceFirst("\\?(?!\\d)", "?" + values.size());
        }
        conditions.add(numbered);
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    List<Object> values() {
        return List.copyOf(values);
    }
}
