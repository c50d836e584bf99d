package profiles.it;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Troop;

/** What the database itself makes sure of, whoever writes to it. */
@ServerTest
class OwnersIT {

    private Troop troop;
    private DataSource database;

    @BeforeEach
    void gather(ProfilesApi api, DataSource source) {
        troop = Troop.gather(api);
        database = source;
    }

    /**
     * All of it in one transaction; {@code C} is the community's number, {@code O}… the people's.
     */
    private void write(String... statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(numbered(sql));
            }
            connection.commit();
        }
    }

    private String numbered(String sql) {
        return sql.replace("{O}", Long.toString(troop.tnId("owner")))
                .replace("{M}", Long.toString(troop.tnId("member")))
                .replace("{C}", "(select tn_id from profile where id_tag = '" + troop.tag() + "')");
    }

    private static final String OF_OWNER = " where community_tn_id = {C} and member_tn_id = {O}";

    @Test
    void ownerShouldNotGo() {
        assertThatThrownBy(() -> write("delete from membership" + OF_OWNER))
                .hasMessageContaining("has no owner");
    }

    @Test
    void ownerShouldNotBeDemoted() {
        assertThatThrownBy(() -> write("update membership set role = 'moderator'" + OF_OWNER))
                .hasMessageContaining("has no owner");
    }

    @Test
    void ownersProfileShouldNotGo() {
        assertThatThrownBy(() -> write("delete from profile where tn_id = {O}"))
                .hasMessageContaining("has no owner");
    }

    @Test
    void ownerShouldBeReplacedWithinOneTransaction() {
        assertThatCode(
                        () ->
                                write(
                                        "delete from membership" + OF_OWNER,
                                        "update membership set role = 'owner' where"
                                                + " community_tn_id = {C} and member_tn_id = {M}"))
                .doesNotThrowAnyException();
    }

    @Test
    void secondOwnerShouldBeRefused() {
        assertThatThrownBy(
                        () ->
                                write(
                                        "update membership set role = 'owner' where"
                                                + " community_tn_id = {C} and member_tn_id = {M}"))
                .hasMessageContaining("membership_owner_key");
    }

    @Test
    void communityShouldNotBeginWithoutOwner() {
        assertThatThrownBy(
                        () ->
                                write(
                                        """
                                        insert into profile
                                        (tn_id, id_tag, id_tag_skeleton, type, name, created_at, updated_at)
                                        select nextval('profile_tn_id_seq') - 49, 'ownerless-' || {O} || '@example.com',
                                        'ownerless-' || {O}, 'community', 'Ownerless', now(), now()"""))
                .hasMessageContaining("has no owner");
    }

    @Test
    void communityShouldGoWithItsOwner() {
        assertThatCode(() -> write("delete from profile where tn_id in ({C}, {O})"))
                .doesNotThrowAnyException();
    }

    @Test
    void communityShouldBelongToNoCommunity() {
        assertThatThrownBy(
                        () ->
                                write(
                                        "insert into membership"
                                                + " (community_tn_id, member_tn_id, role, created_at)"
                                                + " values ({C}, {C}, 'member', now())"))
                .hasMessageContaining("only persons are members");
    }

    @Test
    void personShouldHaveNoMembers() {
        assertThatThrownBy(
                        () ->
                                write(
                                        "insert into membership"
                                                + " (community_tn_id, member_tn_id, role, created_at)"
                                                + " values ({M}, {O}, 'member', now())"))
                .hasMessageContaining("only persons are members");
    }
}
