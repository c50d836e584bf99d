package profiles.seed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/** Which seeded profile has which {@code tn_id}: eight bytes for each. */
final class Numbers {

    /** Each step of the sequence hands out the fifty numbers that end with it. */
    private static final int STEP = 50;

    private static final int FETCH = 10_000;

    private long[] tnIds = new long[1];
    private int count;
    private int highest;

    /** Reads those that exist already. */
    static Numbers read(Connection connection, SeededTags tags) throws SQLException {
        Numbers numbers = new Numbers();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet found = statement.executeQuery(tags.numbersQuery())) {
                while (found.next()) {
                    numbers.put(found.getInt(1), found.getLong(2));
                }
            }
        }
        connection.commit();
        return numbers;
    }

    private void put(int number, long tnId) {
        if (number >= tnIds.length) {
            tnIds = Arrays.copyOf(tnIds, Math.max(number + 1, tnIds.length * 2));
        }
        tnIds[number] = tnId;
        highest = Math.max(highest, number);
        count++;
    }

    /** Reserves numbers for more; other nodes may do so at the same time. */
    void reserve(Connection connection, int more) throws SQLException {
        int last = highest + more;
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "select nextval('profile_tn_id_seq') from generate_series(1, ?)")) {
            statement.setInt(1, (more + STEP - 1) / STEP);
            try (ResultSet steps = statement.executeQuery()) {
                while (steps.next()) {
                    long end = steps.getLong(1);
                    for (long tnId = end - STEP + 1; tnId <= end && highest < last; tnId++) {
                        put(highest + 1, tnId);
                    }
                }
            }
        }
        connection.commit();
    }

    int count() {
        return count;
    }

    int highest() {
        return highest;
    }

    boolean has(int number) {
        return number < tnIds.length && tnIds[number] != 0;
    }

    long tnId(int number) {
        return tnIds[number];
    }
}
