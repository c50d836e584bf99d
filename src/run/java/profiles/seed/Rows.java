package profiles.seed;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import org.postgresql.copy.CopyManager;

/** Rows of one table on their way, in the text format of {@code COPY}. */
final class Rows {

    private final String target;
    private final StringBuilder text = new StringBuilder();
    private int count;

    /**
     * @param target table and columns
     */
    Rows(String target) {
        this.target = target;
    }

    void add(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            text.append(values[i]);
        }
        text.append('\n');
        count++;
    }

    /** A text that may hold anything. */
    static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    int count() {
        return count;
    }

    void copy(CopyManager copies) throws SQLException, IOException {
        copies.copyIn("copy " + target + " from stdin", new StringReader(text.toString()));
    }
}
