package profiles.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.support.Refusals;

class RankTest {

    @ParameterizedTest
    @CsvSource({
        "OWNER, OWNER, CONFLICT",
        "OWNER, MODERATOR, accepted",
        "OWNER, MEMBER, accepted",
        "MODERATOR, OWNER, CONFLICT",
        "MODERATOR, MODERATOR, FORBIDDEN",
        "MODERATOR, MEMBER, accepted",
        "MEMBER, OWNER, CONFLICT",
        "MEMBER, MODERATOR, FORBIDDEN",
        "MEMBER, MEMBER, FORBIDDEN",
    })
    void removalShouldReachOnlyThoseBelow(Rank actor, Rank target, String expected) {
        assertThat(Refusals.summary(() -> actor.requireRemovalOf(target))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "OWNER, OWNER, OWNER, accepted",
        "OWNER, OWNER, MEMBER, CONFLICT",
        "OWNER, MODERATOR, MEMBER, accepted",
        "OWNER, MEMBER, MODERATOR, accepted",
        "MODERATOR, OWNER, MODERATOR, CONFLICT",
        "MODERATOR, MODERATOR, MODERATOR, accepted",
        "MODERATOR, MODERATOR, MEMBER, FORBIDDEN",
        "MODERATOR, MEMBER, MEMBER, accepted",
        "MODERATOR, MEMBER, MODERATOR, FORBIDDEN",
    })
    void changeShouldBeTheOwnersAlone(Rank actor, Rank present, Rank wanted, String expected) {
        assertThat(Refusals.summary(() -> actor.requireChange(present, wanted)))
                .isEqualTo(expected);
    }

    @Test
    void officersShouldBeAllButMembers() {
        assertThat(Rank.values())
                .filteredOn(Rank::isOfficer)
                .containsExactly(Rank.OWNER, Rank.MODERATOR);
    }

    @ParameterizedTest
    @CsvSource({"owner, OWNER", "moderator, MODERATOR", "member, MEMBER"})
    void ofWordShouldTakeTheWordsOfTheApi(String word, Rank rank) {
        assertThat(Rank.ofWord(word)).contains(rank);
        assertThat(Rank.ofWord(word.toUpperCase(Locale.ROOT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "moderator, accepted",
        "member, accepted",
        "owner, INVALID /role invalid",
        "admin, INVALID /role invalid"
    })
    void requestShouldAskForNoMoreThanModerator(String word, String expected) {
        var request = new MemberRequest(word);

        assertThat(Refusals.summary(() -> request.wanted(Rank.MEMBER))).isEqualTo(expected);
    }

    @Test
    void requestWithoutRankShouldKeepWhatTheyAre() {
        assertThat(new MemberRequest(null).wanted(Rank.OWNER)).isEqualTo(Rank.OWNER);
    }
}
