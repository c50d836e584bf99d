package profiles.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;

/**
 * One mail of the outbox. Written pending, leased by a node while it sends, then sent, logged or
 * failed for good; the variables, which may hold a one-time secret, don't outlive the sending.
 */
@Entity
@Table(name = "mail")
public class Mail {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "message_id")
    private String messageId;

    private String kind;
    private String recipient;
    private String lang;

    @Column(columnDefinition = "jsonb")
    private String model;

    @Convert(converter = MailStatusConverter.class)
    private MailStatus status;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "give_up_at")
    private Instant giveUpAt;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Mail() {}

    /**
     * @param giveUpAt when the mail is no longer worth sending
     */
    Mail(String messageId, Letter letter, Instant createdAt, Instant giveUpAt) {
        this.messageId = messageId;
        this.kind = letter.kind().word();
        this.recipient = letter.recipient();
        this.lang = letter.lang();
        this.model = new MailModel(letter.variables()).json();
        this.status = MailStatus.PENDING;
        this.nextAttemptAt = createdAt;
        this.createdAt = createdAt;
        this.giveUpAt = giveUpAt;
    }

    void claim(Instant until) {
        claimedUntil = until;
    }

    void sent(Instant now) {
        attempts++;
        sentAt = now;
        lastError = null;
        close(MailStatus.SENT);
    }

    /** Unlike a mail that was sent, it keeps its variables: an admin has to be able to read it. */
    void logged() {
        attempts++;
        claimedUntil = null;
        status = MailStatus.LOGGED;
    }

    void retry(Instant at, String reason) {
        attempts++;
        nextAttemptAt = at;
        release(reason);
    }

    /** Gives the lease back: the mail stays due, the attempt does not count. */
    void release(String reason) {
        claimedUntil = null;
        lastError = reason;
    }

    void refused(String reason) {
        attempts++;
        lastError = reason;
        close(MailStatus.FAILED);
    }

    private void close(MailStatus end) {
        status = end;
        model = null;
        claimedUntil = null;
    }

    boolean isPending() {
        return status == MailStatus.PENDING;
    }

    long id() {
        return id;
    }

    String messageId() {
        return messageId;
    }

    String kind() {
        return kind;
    }

    String recipient() {
        return recipient;
    }

    String lang() {
        return lang;
    }

    /** Empty once sent or given up. */
    Map<String, String> variables() {
        return model == null ? Map.of() : MailModel.parse(model).variables();
    }

    MailStatus status() {
        return status;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    String lastError() {
        return lastError;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant sentAt() {
        return sentAt;
    }
}
