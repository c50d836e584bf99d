package profiles.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.relationship.Connection.CONNECTED;
import static profiles.relationship.Connection.DISCONNECTED;
import static profiles.relationship.Connection.PENDING;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.event.EventKind;
import profiles.event.Events;
import profiles.profile.ProfileSettings;
import profiles.profile.ProfileStatus;
import profiles.profile.ProfileType;

class ConnectionNewsTest {

    private static final Pair CONNECTED_PAIR =
            new Pair(connection(CONNECTED), connection(CONNECTED));
    private static final Pair WAITING = new Pair(connection(PENDING), Side.NOTHING);
    private static final Pair ASKED = new Pair(Side.NOTHING, connection(PENDING));

    private final List<String> published = new ArrayList<>();
    private final ConnectionNews news = new ConnectionNews();

    ConnectionNewsTest() {
        news.events =
                new Events() {
                    @Override
                    public void publish(EventKind kind, long actorTnId, long subjectTnId) {
                        published.add(kind + " " + actorTnId + " " + subjectTnId);
                    }
                };
    }

    @ParameterizedTest
    @CsvSource({"M, CONNECTION_REQUESTED 1 2", "A, CONNECTION_REQUESTED 1 2", "I,"})
    void requestShouldBeToldUnlessIgnored(String mode, String told) {
        news.changed(change(Pair.STRANGERS, WAITING, ProfileType.PERSON, mode));

        assertThat(published).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void agreementShouldBeToldToTheOther() {
        news.changed(change(ASKED, CONNECTED_PAIR, ProfileType.PERSON, "I"));

        assertThat(published).containsExactly("CONNECTION_MADE 1 2");
    }

    @Test
    void connectionAtOnceShouldBeTold() {
        news.changed(change(Pair.STRANGERS, CONNECTED_PAIR, ProfileType.PERSON, "A"));

        assertThat(published).containsExactly("CONNECTION_MADE 1 2");
    }

    @Test
    void nothingElseShouldBeTold() {
        Side following = new Side(true, DISCONNECTED, false, false);

        news.changed(change(WAITING, Pair.STRANGERS, ProfileType.PERSON, "M"));
        news.changed(change(CONNECTED_PAIR, Pair.STRANGERS, ProfileType.PERSON, "M"));
        news.changed(
                change(Pair.STRANGERS, new Pair(following, Side.NOTHING), ProfileType.PERSON, "M"));

        assertThat(published).isEmpty();
    }

    @Test
    void membershipShouldBeLeftToCommunities() {
        news.changed(change(Pair.STRANGERS, WAITING, ProfileType.COMMUNITY, "M"));
        news.changed(change(ASKED, CONNECTED_PAIR, ProfileType.COMMUNITY, "M"));

        assertThat(published).isEmpty();
    }

    private static PairChanged change(Pair before, Pair after, ProfileType other, String mode) {
        return new PairChanged(
                new LockedPair(
                        party(1, ProfileType.PERSON, "M", before.mine()),
                        party(2, other, mode, before.theirs())),
                after);
    }

    private static Party party(long tnId, ProfileType type, String mode, Side side) {
        return new Party(
                tnId,
                type,
                ProfileStatus.ACTIVE,
                new ProfileSettings(mode, true, true),
                side,
                null);
    }

    private static Side connection(Connection connection) {
        return new Side(false, connection, false, false);
    }
}
