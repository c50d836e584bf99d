package profiles.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import profiles.event.EventKind;
import profiles.event.Happening;
import profiles.mail.Outbox;
import profiles.ratelimit.RateLimit;
import profiles.ratelimit.RateLimitService;

class NoticesTest {

    private static final long ACTOR = 1;
    private static final long SUBJECT = 2;

    private final List<String> mailed = new ArrayList<>();
    private final Set<RateLimit> usedUp = EnumSet.noneOf(RateLimit.class);
    private final Notices notices = new Notices();

    @BeforeEach
    void assemble() {
        notices.repository = new EverybodyToBeTold();
        notices.limits = new FakeLimits();
        notices.outbox = new FakeOutbox();
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECTION_REQUESTED, connection 1 2",
        "MEMBERSHIP_REQUESTED, join 1 2",
        "MEMBERSHIP_INVITED, invitation 1 2",
        "MEMBERSHIP_GRANTED, member 1 2",
        "PROFILE_SUSPENDED, suspension 2",
        "PROFILE_BANNED, ban 2"
    })
    void eventShouldBecomeItsMail(EventKind kind, String mail) {
        tell(kind);

        assertThat(mailed).containsExactly(mail);
    }

    @ParameterizedTest
    @EnumSource(
            value = EventKind.class,
            names = {"CONNECTION_MADE", "PROFILE_REINSTATED"})
    void nobodyShouldBeMailedWhatTheySeeThemselves(EventKind kind) {
        tell(kind);

        assertThat(mailed).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = RateLimit.class,
            names = {"NOTICE_BY_PAIR", "NOTICE_BY_SENDER", "NOTICE_BY_RECIPIENT"})
    void nobodyShouldBeMailedBeyondTheBound(RateLimit limit) {
        usedUp.add(limit);

        tell(EventKind.CONNECTION_REQUESTED);

        assertThat(mailed).isEmpty();
    }

    @Test
    void suspensionShouldBeMailedWhateverElseWas() {
        usedUp.addAll(EnumSet.allOf(RateLimit.class));

        tell(EventKind.PROFILE_SUSPENDED);

        assertThat(mailed).containsExactly("suspension 2");
    }

    private void tell(EventKind kind) {
        notices.tell(new Happening(kind, ACTOR, SUBJECT, Instant.parse("2026-11-23T12:00:00Z")));
    }

    private static final class EverybodyToBeTold extends NoticeRepository {

        @Override
        Optional<Notice> findAsked(long actorTnId, long personTnId) {
            return notice("connection " + actorTnId + " " + personTnId);
        }

        @Override
        Optional<Notice> findOwner(long actorTnId, long communityTnId) {
            return notice("join " + actorTnId + " " + communityTnId);
        }

        @Override
        Optional<Notice> findInvited(long communityTnId, long personTnId) {
            return notice("invitation " + communityTnId + " " + personTnId);
        }

        @Override
        Optional<Notice> findMember(long communityTnId, long personTnId) {
            return notice("member " + communityTnId + " " + personTnId);
        }

        @Override
        Optional<Notice> findSuspended(long personTnId) {
            return notice("suspension " + personTnId);
        }

        @Override
        Optional<Notice> findBanned(long personTnId) {
            return notice("ban " + personTnId);
        }

        private static Optional<Notice> notice(String kind) {
            return Optional.of(new Notice(kind, "bob@gmail.com", "en", Map.of()));
        }
    }

    private final class FakeLimits extends RateLimitService {

        @Override
        public boolean tryUseWithinTransaction(RateLimit limit, String subject) {
            return !usedUp.contains(limit);
        }
    }

    private final class FakeOutbox extends Outbox {

        @Override
        public void enqueue(String kind, String recipient, String lang, Map<String, String> model) {
            mailed.add(kind);
        }
    }
}
