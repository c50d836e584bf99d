package profiles.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.PGStatement;

/**
 * Reads by a statement that PostgreSQL plans anew for its very values. A plan kept for any values
 * would have to treat a rare search and a common one alike, and be slow for one of them.
 */
public final class FreshPlan {

    /** One colon, not the two of a cast. */
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");

    private FreshPlan() {}

    /**
     * The rows, each as its columns.
     *
     * @param sql with parameters by name: {@code :name}
     */
    public static List<Object[]> read(
            Connection connection, String sql, Map<String, Object> values) {
        String positional = PARAMETER.matcher(sql).replaceAll("?");
        try (PreparedStatement statement = connection.prepareStatement(positional)) {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            bind(statement, sql, values);
            return rows(statement);
        } catch (SQLException e) {
            throw new ReadFailedException(e);
        }
    }

    private static void bind(PreparedStatement statement, String sql, Map<String, Object> values)
            throws SQLException {
        Matcher parameter = PARAMETER.matcher(sql);
        for (int i = 1; parameter.find(); i++) {
            statement.setObject(i, values.get(parameter.group(1)));
        }
    }

    private static List<Object[]> rows(PreparedStatement statement) throws SQLException {
        try (ResultSet results = statement.executeQuery()) {
            int columns = results.getMetaData().getColumnCount();
            List<Object[]> rows = new ArrayList<>();
            while (results.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = results.getObject(i + 1);
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
