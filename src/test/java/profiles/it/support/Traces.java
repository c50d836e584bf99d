package profiles.it.support;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * What somebody's registration has left in the database: how many rows of each kind. It is to be
 * whole or absent, whatever happens in the middle of it.
 */
public record Traces(String idTag, int profiles, int accounts, int mails, int links) {

    private static final String QUERY =
            """
            select id_tag,
            (select count(*) from profile where profile.id_tag = person.id_tag),
            (select count(*) from profile join account using (tn_id)
             where profile.id_tag = person.id_tag),
            (select count(*) from mail where recipient = email and kind = 'welcome'),
            (select count(*) from profile join ref using (tn_id)
             where profile.id_tag = person.id_tag and ref.type = 'welcome')
            from unnest(?, ?) as person (id_tag, email)""";

    /** In the order of the people. */
    public static List<Traces> of(List<Person> people, DataSource database) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(QUERY)) {
            query.setArray(
                    1,
                    connection.createArrayOf("text", people.stream().map(Person::idTag).toArray()));
            query.setArray(
                    2,
                    connection.createArrayOf("text", people.stream().map(Person::email).toArray()));
            var traces = new ArrayList<Traces>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    traces.add(
                            new Traces(
                                    row.getString(1),
                                    row.getInt(2),
                                    row.getInt(3),
                                    row.getInt(4),
                                    row.getInt(5)));
                }
            }
            return traces;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean isWhole() {
        return counts().allMatch(count -> count == 1);
    }

    public boolean isAbsent() {
        return counts().allMatch(count -> count == 0);
    }

    private Stream<Integer> counts() {
        return Stream.of(profiles, accounts, mails, links);
    }
}
