package profiles.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import profiles.database.BackOff;

/**
 * The sender's short transactions. A lease keeps a mail from being sent twice while its node lives,
 * and hands it to another node when it doesn't.
 */
@Stateless
public class MailQueueService {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject MailRepository mails;
    @Inject Clock clock;

    public Optional<DueMail> claim() {
        Instant now = clock.instant();
        Optional<Mail> due = mails.findDue(now);
        due.ifPresent(mail -> mail.claim(now.plus(LEASE)));
        return due.map(DueMail::of);
    }

    public void sent(long id) {
        mails.findPending(id).ifPresent(mail -> mail.sent(clock.instant()));
    }

    public void logged(long id) {
        mails.findPending(id).ifPresent(Mail::logged);
    }

    public void failed(long id, MailFailure failure) {
        mails.findPending(id).ifPresent(mail -> fail(mail, failure));
    }

    private void fail(Mail mail, MailFailure failure) {
        switch (failure.consequence()) {
            case REFUSED -> mail.refused(failure.reason());
            case UNREACHABLE -> mail.release(failure.reason());
            case RETRY -> mail.retry(nextAttempt(mail), failure.reason());
        }
    }

    private Instant nextAttempt(Mail mail) {
        double random = ThreadLocalRandom.current().nextDouble();
        return clock.instant().plus(BackOff.after(mail.attempts(), random));
    }

    public int giveUpExpired() {
        return mails.giveUpExpired(clock.instant());
    }

    /** Forgets mails, and with them the addresses in them, after a month. */
    public int removeOld() {
        return mails.removeCreatedBefore(clock.instant().minus(KEPT));
    }
}
