package profiles.seed;

import java.util.Properties;

/** How people of one language are called. */
record Culture(
        String lang, int share, Words given, Words family, boolean familyFirst, boolean joined) {

    private static final double SECOND_NAME = 0.3;

    static Culture read(Properties names, String lang) {
        return new Culture(
                lang,
                Integer.parseInt(names.getProperty(lang + ".share")),
                words(names, lang + ".given"),
                words(names, lang + ".family"),
                "family".equals(names.getProperty(lang + ".order")),
                "true".equals(names.getProperty(lang + ".joined")));
    }

    private static Words words(Properties names, String key) {
        return Words.of(names.getProperty(key), names.getProperty(key + ".endings", "_"));
    }

    FullName pick(Chance chance) {
        Word first = given.pick(chance);
        Word second = !joined && chance.in(SECOND_NAME) ? given.pick(chance) : first;
        Word all = second.equals(first) ? first : first.then(second, " ", "");
        return new FullName(this, first, all, family.pick(chance));
    }
}
