package profiles.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.auth.Role;
import profiles.profile.ProfileStatus;
import profiles.support.Refusals;

class AdminProfilePatchTest {

    private static final Standing BANNED_MODERATOR =
            new Standing("Bob", ProfileStatus.BANNED, Set.of(Role.USER, Role.MODERATOR));
    private static final Standing COMMUNITY = new Standing("Devs", ProfileStatus.ACTIVE, null);

    private static AdminProfilePatch patch(String text) {
        List<Role> allowed = List.of(Role.USER, Role.MODERATOR, Role.ADMIN, new Role("leader"));
        return AdminProfilePatch.of(json(text), allowed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | Bob BANNED [user, moderator]",
                "{'reason':'Why not','tnId':7} | Bob BANNED [user, moderator]",
                "{'name':' Robert '} | Robert BANNED [user, moderator]",
                "{'status':'active'} | Bob ACTIVE [user, moderator]",
                "{'status':'S'} | Bob SUSPENDED [user, moderator]",
                "{'status':null} | Bob ACTIVE [user, moderator]",
                "{'roles':['admin']} | Bob BANNED [user, admin]",
                "{'roles':['admin','admin','user']} | Bob BANNED [user, admin]",
                "{'roles':[]} | Bob BANNED [user]",
                "{'roles':null} | Bob BANNED [user]",
                "{'roles':['leader','moderator']} | Bob BANNED [user, moderator, leader]",
            })
    void patchShouldKeepClearAndSet(String patch, String expected) {
        Standing standing = patch(patch).appliedTo(BANNED_MODERATOR);

        assertThat(standing.name() + " " + standing.status() + " " + Role.words(standing.roles()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':null} | INVALID /name type",
                "{'name':''} | INVALID /name length",
                "{'status':'ACTIVE'} | INVALID /status invalid",
                "{'status':'B'} | INVALID /status invalid",
                "{'status':1} | INVALID /status invalid",
                "{'roles':'admin'} | INVALID /roles type",
                "{'roles':['king','user',null]} | INVALID /roles/0 invalid /roles/2 invalid",
                "{'reason':['x']} | INVALID /reason type",
                "{'name':7,'status':7,'roles':7} | INVALID /name type /status invalid /roles type",
            })
    void patchShouldNameAllThatIsUnfit(String patch, String expected) {
        assertThat(Refusals.summary(() -> patch(patch))).isEqualTo(expected);
    }

    @Test
    void reasonShouldHaveAtMostFiveHundredCharacters() {
        String longest = "é".repeat(500);

        assertThat(patch("{'reason':'" + longest + "'}").reason()).isEqualTo(longest);
        assertThat(Refusals.summary(() -> patch("{'reason':'" + longest + "x'}")))
                .isEqualTo("INVALID /reason length");
    }

    @Test
    void reasonShouldBeNoneWhenThereIsNothingInIt() {
        assertThat(patch("{'reason':'  '}").reason()).isNull();
    }

    @Test
    void communityShouldHaveNoRoles() {
        var patch = patch("{'roles':['user']}");

        assertThat(Refusals.summary(() -> patch.appliedTo(COMMUNITY)))
                .isEqualTo("INVALID /roles invalid");
    }

    @Test
    void communityShouldBeSuspendedLikeAnybody() {
        assertThat(patch("{'status':'S'}").appliedTo(COMMUNITY))
                .isEqualTo(new Standing("Devs", ProfileStatus.SUSPENDED, null));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }
}
