package profiles.it.support;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * What profiles are to one another and in which state they are, written straight into the database,
 * so that every state can be tested, however it comes about.
 */
public record Ties(DataSource database) {

    /** The one follows the other. */
    public void follow(Session from, Session to) {
        side(from.tnId(), to.tnId(), "following = true");
    }

    public void unfollow(Session from, Session to) {
        side(from.tnId(), to.tnId(), "following = false");
    }

    public void ask(Session from, Session to) {
        side(from.tnId(), to.tnId(), "connection = 'pending'");
    }

    public void connect(Session one, Session other) {
        side(one.tnId(), other.tnId(), "connection = 'connected'");
        side(other.tnId(), one.tnId(), "connection = 'connected'");
    }

    public void block(Session from, Session to) {
        side(from.tnId(), to.tnId(), "blocked = true");
    }

    public void mute(Session from, Session to) {
        side(from.tnId(), to.tnId(), "muted = true");
    }

    /** Makes somebody a member of this role, connected as every member is. */
    public void admit(Session community, Session member, String role) {
        connect(community, member);
        run(
                "insert into membership (community_tn_id, member_tn_id, role, created_at)"
                        + " values (?, ?, ?, now())",
                community.tnId(),
                member.tnId(),
                role);
    }

    /** Takes the account from a person, so that a community is left. */
    public void turnIntoCommunity(Session person) {
        run("delete from account where tn_id = ?", person.tnId());
        set(person, "type = 'community'");
    }

    /** Sets columns of a profile, given as in an update. */
    public void set(Session profile, String columns) {
        run(
                "update profile set version = version + 1, " + columns + " where tn_id = ?",
                profile.tnId());
    }

    /** Lets the next token of a person say other roles. */
    public void setRoles(Session person, String roles) {
        run("update account set roles = ? where tn_id = ?", roles, person.tnId());
    }

    private void side(long from, long to, String change) {
        run(
                "insert into relationship (from_tn_id, to_tn_id, updated_at) values (?, ?, now())"
                        + " on conflict do nothing",
                from,
                to);
        run(
                "update relationship set " + change + " where from_tn_id = ? and to_tn_id = ?",
                from,
                to);
    }

    private void run(String change, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(change)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
