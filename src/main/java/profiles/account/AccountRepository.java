package profiles.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import profiles.identity.EmailAddress;
import profiles.identity.IdTag;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.profile.Profile;

/** The stored accounts, each read with its profile in one statement. */
@ApplicationScoped
public class AccountRepository {

    private static final String PERSON =
            "select new profiles.account.Person(p, a) from Profile p, Account a"
                    + " where a.tnId = p.tnId and ";

    @PersistenceContext EntityManager em;

    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    public Optional<Person> find(long tnId) {
        return em.createQuery(PERSON + "p.tnId = :tnId", Person.class)
                .setParameter("tnId", tnId)
                .getResultStream()
                .findFirst();
    }

    public Optional<Person> find(IdTag idTag) {
        return em.createQuery(PERSON + "p.idTag = :idTag", Person.class)
                .setParameter("idTag", idTag)
                .getResultStream()
                .findFirst();
    }

    /** Everybody who registered with the address, those who confirmed it first. */
    public List<Person> list(EmailAddress email, int most) {
        List<?> ids =
                em.createNativeQuery(
                                "select tn_id from account where lower(email) = lower(?1)"
                                        + " order by email_verified_at, tn_id limit ?2")
                        .setParameter(1, email.value())
                        .setParameter(2, most)
                        .getResultList();
        return ids.stream().flatMap(id -> find(((Number) id).longValue()).stream()).toList();
    }

    /** The account of a token's owner, who is gone when it isn't there any more. */
    public Person get(long tnId) {
        return find(tnId).orElseThrow(AccountRepository::gone);
    }

    /** Both, locked until the transaction ends, so that changes follow one another. */
    public Person getForChange(long tnId) {
        Profile profile = em.find(Profile.class, tnId, LockModeType.PESSIMISTIC_WRITE);
        if (profile == null) {
            throw gone();
        }
        return new Person(profile, getAccountForChange(tnId));
    }

    /** The account, locked until the transaction ends. */
    public Account getAccountForChange(long tnId) {
        Account account = em.find(Account.class, tnId, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw gone();
        }
        return account;
    }

    private static ProblemException gone() {
        return new ProblemException(ProblemType.UNAUTHENTICATED, "The account is gone.");
    }

    /**
     * Removes accounts that were never confirmed, with their profiles. Those of the suspended and
     * banned stay, or their tags could be had again; those of owners stay with their communities.
     *
     * @return the profiles that went
     */
    public List<Long> removeUnconfirmed(Instant createdBefore, int most) {
        List<?> removed =
                em.createNativeQuery(
                                """
                                delete from profile where tn_id in (
                                    select a.tn_id from account a join profile p using (tn_id)
                                    where a.email_verified_at is null and a.created_at < ?1
                                    and p.status = 'active'
                                    and not exists (select 1 from membership m
                                        where m.member_tn_id = a.tn_id and m.role = 'owner')
                                    order by a.created_at limit ?2 for update skip locked)
                                returning tn_id""")
                        .setParameter(1, Timestamp.from(createdBefore))
                        .setParameter(2, most)
                        .getResultList();
        return removed.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
