package profiles.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import profiles.event.Happening;
import profiles.mail.Outbox;
import profiles.ratelimit.RateLimit;
import profiles.ratelimit.RateLimitService;

/**
 * Turns events into mails, in the transaction that delivers the event. What others cause is
 * bounded, so that nobody's mailbox can be filled; a mail beyond the bound is never written.
 */
@ApplicationScoped
public class Notices {

    @Inject NoticeRepository repository;
    @Inject RateLimitService limits;
    @Inject Outbox outbox;

    void tell(@Observes Happening happening) {
        notice(happening)
                .ifPresent(
                        notice ->
                                outbox.enqueue(
                                        notice.kind(),
                                        notice.recipient(),
                                        notice.lang(),
                                        notice.model()));
    }

    private Optional<Notice> notice(Happening happening) {
        long actor = happening.actorTnId();
        long subject = happening.subjectTnId();
        return switch (happening.kind()) {
            case CONNECTION_REQUESTED -> bounded(happening, repository.findAsked(actor, subject));
            case MEMBERSHIP_REQUESTED -> bounded(happening, repository.findOwner(actor, subject));
            case MEMBERSHIP_INVITED -> bounded(happening, repository.findInvited(actor, subject));
            case MEMBERSHIP_GRANTED -> bounded(happening, repository.findMember(actor, subject));
            case PROFILE_SUSPENDED -> repository.findSuspended(subject);
            case PROFILE_BANNED -> repository.findBanned(subject);
            case CONNECTION_MADE, PROFILE_REINSTATED -> Optional.empty();
        };
    }

    private Optional<Notice> bounded(Happening happening, Optional<Notice> notice) {
        String actor = Long.toString(happening.actorTnId());
        return notice.filter(
                wanted ->
                        grants(RateLimit.NOTICE_BY_PAIR, pair(happening))
                                && grants(RateLimit.NOTICE_BY_SENDER, actor)
                                && grants(RateLimit.NOTICE_BY_RECIPIENT, wanted.recipient()));
    }

    private boolean grants(RateLimit limit, String subject) {
        return limits.tryUseWithinTransaction(limit, subject);
    }

    private static String pair(Happening happening) {
        return happening.kind() + " " + happening.actorTnId() + " " + happening.subjectTnId();
    }
}
