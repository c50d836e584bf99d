package profiles.it.support;

import java.sql.SQLException;
import java.util.Collection;
import javax.sql.DataSource;

/** Questions to the database that are answered by one number. */
public final class Numbers {

    private Numbers() {}

    /**
     * @param values of the parameters; a collection of text goes where {@code any (?)} stands
     */
    public static int number(DataSource database, String query, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(
                        i + 1,
                        values[i] instanceof Collection<?> several
                                ? connection.createArrayOf("text", several.toArray())
                                : values[i]);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
