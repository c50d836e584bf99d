package profiles.seed;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Removes seeded profiles in batches; whoever has become an admin stays. */
final class Removal {

    private static final int BATCH = 5_000;

    private final Connection connection;
    private final SeededTags tags;

    Removal(Connection connection, SeededTags tags) {
        this.connection = connection;
        this.tags = tags;
    }

    void run(Progress progress) throws SQLException {
        connection.setAutoCommit(false);
        int removed = 0;
        List<Long> batch = next(Long.MIN_VALUE);
        while (!batch.isEmpty()) {
            remove(batch);
            connection.commit();
            removed += batch.size();
            progress.removed(removed);
            batch = next(batch.get(batch.size() - 1));
        }
        connection.commit();
    }

    /** By their numbers, so that no batch looks again at what others have removed. */
    private List<Long> next(long after) throws SQLException {
        List<Long> batch = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "select tn_id from profile where tn_id > ? and "
                                + tags.condition()
                                + " and not exists (select 1 from account"
                                + " where account.tn_id = profile.tn_id and roles like '%admin%')"
                                + " order by tn_id limit "
                                + BATCH)) {
            statement.setLong(1, after);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    batch.add(found.getLong(1));
                }
            }
        }
        return batch;
    }

    private void remove(List<Long> batch) throws SQLException {
        Array tnIds = connection.createArrayOf("bigint", batch.toArray());
        for (String column :
                List.of("relationship where from_tn_id", "relationship where to_tn_id")) {
            delete(column, tnIds);
        }
        delete("profile where tn_id", tnIds);
    }

    private void delete(String column, Array tnIds) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("delete from " + column + " = any (?)")) {
            statement.setArray(1, tnIds);
            statement.executeUpdate();
        }
    }
}
