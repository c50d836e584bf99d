package profiles.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import profiles.auth.Role;
import profiles.auth.RolesConverter;
import profiles.identity.EmailAddress;
import profiles.profile.Profile;

/**
 * What lets a person sign in. It works from the moment of registration; the address is confirmed,
 * and the first password set, by the link that was mailed to it.
 */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @Column(name = "tn_id")
    private long tnId;

    private EmailAddress email;

    @Column(name = "email_verified_at")
    private Instant emailVerifiedAt;

    @Column(name = "password_hash")
    private String passwordHash;

    private String lang;

    @Convert(converter = RolesConverter.class)
    private Set<Role> roles;

    @Column(name = "token_generation")
    private int tokenGeneration;

    @Column(name = "mail_connection_requests")
    private boolean mailConnectionRequests;

    @Column(name = "mail_membership")
    private boolean mailMembership;

    @Column(name = "mail_suspension")
    private boolean mailSuspension;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version private long version;

    protected Account() {}

    public Account(Profile profile, EmailAddress email, String lang, Set<Role> roles, Instant now) {
        this.tnId = profile.tnId();
        this.email = email;
        this.lang = lang;
        this.roles = roles;
        this.createdAt = now;
        mailAbout(Notifications.DEFAULT);
    }

    public final void mailAbout(Notifications notifications) {
        mailConnectionRequests = notifications.mailConnectionRequests();
        mailMembership = notifications.mailMembership();
        mailSuspension = notifications.mailSuspension();
    }

    /** Whoever holds a mailed link can read the mail sent to the address. */
    public void confirmEmail(Instant now) {
        if (emailVerifiedAt == null) {
            emailVerifiedAt = now;
        }
    }

    /** Sets another password and begins another generation of access tokens. */
    public void changePassword(String newHash) {
        passwordHash = newHash;
        tokenGeneration++;
    }

    /** What the person may do from now on. */
    public void assign(Set<Role> newRoles) {
        roles = newRoles;
    }

    /** Begins another generation of access tokens. */
    public void endTokens() {
        tokenGeneration++;
    }

    public long tnId() {
        return tnId;
    }

    public EmailAddress email() {
        return email;
    }

    public boolean isEmailVerified() {
        return emailVerifiedAt != null;
    }

    /** Argon2id in PHC string format; empty before the first password. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** BCP 47 tag of the language to write to this person in. */
    public String lang() {
        return lang;
    }

    public Notifications notifications() {
        return new Notifications(mailConnectionRequests, mailMembership, mailSuspension);
    }

    public Set<Role> roles() {
        return roles;
    }

    public int tokenGeneration() {
        return tokenGeneration;
    }

    public long version() {
        return version;
    }
}
