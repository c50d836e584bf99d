package profiles.it.support;

import java.util.concurrent.ThreadLocalRandom;

/**
 * The people of the tests. {@link #alice()} and {@link #bob()} are new ones each time, so that
 * tests don't meet; the constants are for tests about a literal example.
 */
public final class People {

    public static final Person ALICE =
            new Person("alice@example.com", "alice@gmail.com", "wonderland-tea-party-1865");
    public static final Person BOB =
            new Person("bob@example.com", "bob@gmail.com", "builders-never-rest-1999");
    public static final Person ADMIN =
            new Person("keeper@example.com", "keeper@mail.test", "keeper-${of}-the-keys-4711");

    private People() {}

    public static Person alice() {
        return named("alice", ALICE.password());
    }

    public static Person bob() {
        return named("bob", BOB.password());
    }

    private static Person named(String name, String password) {
        String unique = name + "-" + shortRandom();
        return new Person(unique + "@example.com", unique + "@mail.test", password);
    }

    /** Letters and digits that don't look like another script or like each other. */
    private static String shortRandom() {
        return ThreadLocalRandom.current()
                .ints(8, 0, 20)
                .collect(
                        StringBuilder::new,
                        (text, i) -> text.append("abcdefghjkmnpqrstuvw".charAt(i)),
                        StringBuilder::append)
                .toString();
    }
}
