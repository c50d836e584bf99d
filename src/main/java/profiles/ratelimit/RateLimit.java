package profiles.ratelimit;

import java.time.Duration;
import java.util.Locale;

/**
 * How often something may be done: a burst at once, then evenly spread over the window.
 *
 * <p>Sign-in is limited most tightly for one account from one network, so that guessing from
 * elsewhere hardly ever keeps the owner out; recovery by mail is limited apart from it.
 */
public enum RateLimit {
    VERIFY_BY_NETWORK(300, Duration.ofMinutes(1)),
    REGISTER_BY_NETWORK(600, Duration.ofHours(1)),
    /** So that nobody's mailbox is filled by registering their address again and again. */
    REGISTER_BY_ADDRESS(60, Duration.ofHours(1)),
    LOGIN_BY_NETWORK(60, Duration.ofMinutes(15)),
    LOGIN_BY_ACCOUNT(60, Duration.ofMinutes(15)),
    LOGIN_BY_ACCOUNT_AND_NETWORK(8, Duration.ofMinutes(15)),
    PASSWORD_LINK_BY_NETWORK(60, Duration.ofMinutes(15)),
    FORGOT_BY_NETWORK(30, Duration.ofHours(1)),
    FORGOT_BY_ACCOUNT(3, Duration.ofHours(1)),
    COMMUNITY_BY_PERSON(20, Duration.ofHours(1)),
    PICTURE_BY_PERSON(30, Duration.ofHours(1)),
    REF_BY_NETWORK(300, Duration.ofMinutes(1)),
    /** Mails that one profile causes for another; asking again mails no more than once a day. */
    NOTICE_BY_PAIR(1, Duration.ofDays(1)),
    /** Mails that others cause for somebody. */
    NOTICE_BY_RECIPIENT(20, Duration.ofHours(1)),
    /** Mails that somebody causes for others. */
    NOTICE_BY_SENDER(60, Duration.ofHours(1));

    private final int burst;
    private final Duration window;

    RateLimit(int burst, Duration window) {
        this.burst = burst;
        this.window = window;
    }

    public int burst() {
        return burst;
    }

    public Duration window() {
        return window;
    }

    /** The time after which one use of the burst has come back. */
    Duration emission() {
        return window.dividedBy(burst);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
