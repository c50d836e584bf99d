package profiles.database;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A where clause of what is asked for and nothing else, so that each question finds its index. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /**
     * @param condition SQL with a question mark for each value
     * @param value null: not asked for
     */
    public Conditions and(String condition, Object value) {
        return value == null ? this : andAll(condition, List.of(value));
    }

    /** Like {@link #and} with several values; null: not asked for. */
    public Conditions andAll(String condition, Collection<?> several) {
        if (several == null) {
            return this;
        }
        String numbered = condition;
        for (Object value : several) {
            values.add(value);
            numbered = numbered.replaceFirst("\\?(?!\\d)", "?" + values.size());
        }
        conditions.add(numbered);
        return this;
    }

    /** Begins with {@code where}; empty when nothing is asked for. */
    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** Sets the values of a query that holds {@link #where}. */
    public void bind(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
    }
}
