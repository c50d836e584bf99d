package profiles.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static profiles.relationship.Connection.CONNECTED;
import static profiles.relationship.Connection.DISCONNECTED;
import static profiles.relationship.Connection.PENDING;
import static profiles.relationship.RelationshipVerb.BLOCK;
import static profiles.relationship.RelationshipVerb.CONNECT;
import static profiles.relationship.RelationshipVerb.DISCONNECT;
import static profiles.relationship.RelationshipVerb.FOLLOW;
import static profiles.relationship.RelationshipVerb.MUTE;
import static profiles.relationship.RelationshipVerb.UNBLOCK;
import static profiles.relationship.RelationshipVerb.UNFOLLOW;
import static profiles.relationship.RelationshipVerb.UNMUTE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.profile.ProfileSettings;

class PairTest {

    private static final ProfileSettings USUAL = ProfileSettings.DEFAULT;
    private static final Side FOLLOWING = new Side(true, DISCONNECTED, false, false);
    private static final Side ASKING = new Side(false, PENDING, false, false);
    private static final Side FRIEND = new Side(false, CONNECTED, false, false);
    private static final Side BLOCKING = new Side(false, DISCONNECTED, true, false);
    private static final Side MUTING = new Side(false, DISCONNECTED, false, true);

    @Test
    void followShouldBeMineAlone() {
        assertThat(Pair.STRANGERS.apply(FOLLOW, USUAL)).isEqualTo(pair(FOLLOWING, Side.NOTHING));
    }

    @Test
    void followShouldBeRefusedWhenTheOtherAllowsNoFollowers() {
        assertRefused(Pair.STRANGERS, FOLLOW, noFollowers(), ProblemType.FORBIDDEN);
    }

    @Test
    void followShouldStayWhenFollowersAreNoLongerAllowed() {
        Pair following = pair(FOLLOWING, Side.NOTHING);

        assertThat(following.apply(FOLLOW, noFollowers())).isEqualTo(following);
    }

    @Test
    void unfollowShouldEndMineAlone() {
        assertThat(pair(FOLLOWING, FOLLOWING).apply(UNFOLLOW, USUAL))
                .isEqualTo(pair(Side.NOTHING, FOLLOWING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "I"})
    void connectShouldWaitWhenTheOtherIsToBeAsked(String mode) {
        assertThat(Pair.STRANGERS.apply(CONNECT, mode(mode))).isEqualTo(pair(ASKING, Side.NOTHING));
    }

    @Test
    void connectShouldConnectBothWhenTheOtherAcceptsAtOnce() {
        assertThat(Pair.STRANGERS.apply(CONNECT, mode("A"))).isEqualTo(pair(FRIEND, FRIEND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "A", "I"})
    void connectShouldConnectBothWhenTheOtherHasAsked(String mode) {
        assertThat(pair(Side.NOTHING, ASKING).apply(CONNECT, mode(mode)))
                .isEqualTo(pair(FRIEND, FRIEND));
    }

    @Test
    void connectShouldConnectBothWhenTheOtherAcceptsAtOnceByNow() {
        assertThat(pair(ASKING, Side.NOTHING).apply(CONNECT, mode("A")))
                .isEqualTo(pair(FRIEND, FRIEND));
    }

    @Test
    void connectShouldKeepWhatElseThereIs() {
        Side following = new Side(true, DISCONNECTED, false, true);

        assertThat(pair(following, Side.NOTHING).apply(CONNECT, USUAL).mine())
                .isEqualTo(new Side(true, PENDING, false, true));
    }

    @Test
    void disconnectShouldWithdraw() {
        assertThat(pair(ASKING, Side.NOTHING).apply(DISCONNECT, USUAL)).isEqualTo(Pair.STRANGERS);
    }

    @Test
    void disconnectShouldRefuse() {
        assertThat(pair(Side.NOTHING, ASKING).apply(DISCONNECT, USUAL)).isEqualTo(Pair.STRANGERS);
    }

    @Test
    void disconnectShouldEndBoth() {
        assertThat(pair(FRIEND, FRIEND).apply(DISCONNECT, USUAL)).isEqualTo(Pair.STRANGERS);
    }

    @Test
    void blockShouldCutFollowAndConnectionBothWays() {
        Side all = new Side(true, CONNECTED, false, true);

        assertThat(pair(all, all).apply(BLOCK, USUAL))
                .isEqualTo(
                        pair(
                                new Side(false, DISCONNECTED, true, true),
                                new Side(false, DISCONNECTED, false, true)));
    }

    @Test
    void blockShouldRefuseRequest() {
        assertThat(pair(Side.NOTHING, ASKING).apply(BLOCK, USUAL))
                .isEqualTo(pair(BLOCKING, Side.NOTHING));
    }

    @Test
    void unblockShouldRestoreNothing() {
        assertThat(pair(FRIEND, FRIEND).apply(BLOCK, USUAL).apply(UNBLOCK, USUAL))
                .isEqualTo(Pair.STRANGERS);
    }

    @ParameterizedTest
    @EnumSource(names = {"FOLLOW", "CONNECT"})
    void approachShouldBeRefusedWhileIBlock(RelationshipVerb verb) {
        assertRefused(pair(BLOCKING, Side.NOTHING), verb, mode("A"), ProblemType.CONFLICT);
    }

    @Test
    void muteShouldBeMineAlone() {
        assertThat(Pair.STRANGERS.apply(MUTE, USUAL)).isEqualTo(pair(MUTING, Side.NOTHING));
        assertThat(pair(MUTING, MUTING).apply(UNMUTE, USUAL)).isEqualTo(pair(Side.NOTHING, MUTING));
    }

    @Test
    void blockedSideShouldBeBarred() {
        assertThat(pair(Side.NOTHING, BLOCKING).isBarred()).isTrue();
        assertThat(pair(BLOCKING, Side.NOTHING).isBarred()).isFalse();
    }

    private static void assertRefused(
            Pair pair, RelationshipVerb verb, ProfileSettings terms, ProblemType type) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> pair.apply(verb, terms))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    private static Pair pair(Side mine, Side theirs) {
        return new Pair(mine, theirs);
    }

    private static ProfileSettings mode(String mode) {
        return new ProfileSettings(mode, true, true);
    }

    private static ProfileSettings noFollowers() {
        return new ProfileSettings("M", false, true);
    }
}
