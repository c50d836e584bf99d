package profiles.directory;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The best matches of {@code :q} first, in five tiers: the name begins with it, the tag does, a
 * word of the name does, it is an inner part of either, a word of the name is like it. A tier is
 * read only when those before it don't fill the page.
 */
final class SearchStatement {

    private static final int TIERS = 5;
    private static final int LONGEST_PAIR = 2;

    private static final String PREFIX = "search_pattern(:q) || '%'";
    private static final String PART = "(p.search_name || chr(10) || p.search_tag)";
    private static final String INNER = "'%' || search_pattern(:q) || '%'";
    private static final String WORDS = "unnest(search_words(search_text(:q)))";

    /** Words of names like the longest word of the search; the least different one first. */
    private static final String NEAR =
            """
            near as materialized (
                select word, to_char(1 - alike, 'FM0.0000') || ' ' || word collate "C" as key
                from (
                    select d.word, similarity(d.word, wanted.word) as alike
                    from search_word d, (
                        select word from %s word
                        order by length(word) desc, word limit 1) wanted
                    where d.word %% wanted.word and length(wanted.word) > 2
                    order by alike desc, d.word limit 200) nearest
                order by key)
            """
                    .formatted(WORDS);

    private static final String NO_PREFIX =
            " and p.search_name not like " + PREFIX + " and p.search_tag not like " + PREFIX;

    private static final String NO_WORD =
            " and not exists (select 1 from profile_word o where o.tn_id = p.tn_id and o.word like "
                    + PREFIX;

    private static final String NEARER =
            """
             and not exists (
                select 1 from profile_word o join near b on b.word = o.word
                where o.tn_id = w.tn_id and b.key < n.key)
            """;

    private static final String ALL_WORDS_NEAR =
            " and not exists (select 1 from "
                    + WORDS
                    + " asked where not exists (select 1 from profile_word o"
                    + " where o.tn_id = p.tn_id and o.word % asked))";

    private static final String OLD_MATCH =
            """
            cross join lateral (select * from (
                select 1 as tier, r.search_name as key, '' as subkey
                    where r.search_name like %1$s
                union all select 2, p.search_tag, '' where p.search_tag like %1$s
                union all select 3, min(word), r.search_name
                    from unnest(search_words(r.search_name)) word where word like %1$s
                    having count(*) > 0
                union all select 4, r.search_name, ''
                    where r.search_name like %2$s or p.search_tag like %2$s
                union all select 5, min(near.key), r.search_name
                    from unnest(search_words(r.search_name)) old join near on near.word = old
                    having count(*) > 0
                ) match order by tier limit 1) m
            """
                    .formatted(PREFIX, INNER);

    private static final String BY_PLACE =
            " order by tier, key collate \"C\", subkey collate \"C\", tn_id limit ";

    private final Statements statements;
    private final int firstTier;
    private final int most;

    /**
     * @param firstTier where the page begins; 0 at the very beginning
     */
    SearchStatement(Statements statements, int firstTier, int most) {
        this.statements = statements;
        this.firstTier = firstTier;
        this.most = most;
    }

    String first() {
        return statements.complete(
                "with "
                        + NEAR
                        + "select page.*, pg_current_snapshot()::text from ("
                        + tiers()
                        + ") page"
                        + BY_PLACE
                        + most);
    }

    /** After the place {@code :tier}, {@code :key}, {@code :subkey}, {@code :tnId}. */
    String next() {
        return statements.complete(
                statements.renamed()
                        + ", "
                        + NEAR
                        + "select page.*, '' from (("
                        + tiers()
                        + ") union all ("
                        + renamed()
                        + ")) page"
                        + BY_PLACE
                        + most);
    }

    private String tiers() {
        String all =
                IntStream.rangeClosed(Math.max(firstTier, 1), TIERS)
                        .mapToObj(tier -> "(" + tier(tier) + ")")
                        .collect(Collectors.joining(" union all "));
        return "select * from (" + all + ") tiers limit " + most;
    }

    private String tier(int tier) {
        return switch (tier) {
            case 1 -> byName();
            case 2 -> byTag();
            case 3 -> byWord();
            case 4 -> byPart();
            default -> byNearWord();
        };
    }

    private String byName() {
        return statements.select("1 as tier, p.search_name as key, '' as subkey", "profile p")
                + statements.whereByPresentName()
                + " and p.search_name like "
                + PREFIX
                + after(1, "(p.search_name, p.tn_id) > (:key, :tnId)")
                + " order by p.search_name, p.tn_id limit "
                + most;
    }

    private String byTag() {
        return statements.select("2 as tier, p.search_tag as key, '' as subkey", "profile p")
                + statements.whereByPresentName()
                + " and p.search_tag like "
                + PREFIX
                + " and p.search_name not like "
                + PREFIX
                + after(2, "(p.search_tag, p.tn_id) > (:key, :tnId)")
                + " order by p.search_tag, p.tn_id limit "
                + most;
    }

    private String byWord() {
        return statements.select(
                        "3 as tier, w.word as key, w.search_name as subkey",
                        "profile_word w join profile p on p.tn_id = w.tn_id")
                + statements.whereByPresentName()
                + " and w.word like "
                + PREFIX
                + NO_PREFIX
                + NO_WORD
                + " and o.word < w.word)"
                + after(3, "(w.word, w.search_name, w.tn_id) > (:key, :subkey, :tnId)")
                + " order by w.word, w.search_name, w.tn_id limit "
                + most;
    }

    private String byPart() {
        String q = statements.filter().q();
        boolean pair = q.codePointCount(0, q.length()) <= LONGEST_PAIR;
        return statements.select("4 as tier, p.search_name as key, '' as subkey", "profile p")
                + statements.whereByPresentName()
                + (pair ? " and search_pairs" + PART + " @> search_pairs(search_text(:q))" : "")
                + " and "
                + PART
                + " like "
                + INNER
                + NO_PREFIX
                + NO_WORD
                + ")"
                + after(4, "(p.search_name, p.tn_id) > (:key, :tnId)")
                + " order by p.search_name, p.tn_id limit "
                + most;
    }

    /** The words come in their order, and for each its profiles in theirs; nothing is sorted. */
    private String byNearWord() {
        String words =
                "select * from near"
                        + (firstTier == TIERS ? " where key >= :key" : "")
                        + " order by key";
        return "select l.* from ("
                + words
                + ") n cross join lateral ("
                + statements.select(
                        "5 as tier, n.key as key, w.search_name as subkey",
                        "profile_word w join profile p on p.tn_id = w.tn_id")
                + statements.whereByPresentName()
                + " and w.word = n.word and "
                + PART
                + " not like "
                + INNER
                + NEARER
                + ALL_WORDS_NEAR
                + after(TIERS, "(n.key > :key or (w.search_name, w.tn_id) > (:subkey, :tnId))")
                + " order by w.search_name, w.tn_id limit "
                + most
                + ") l limit "
                + most;
    }

    private String renamed() {
        return statements.select("m.tier, m.key, m.subkey", Statements.FROM_RENAMED)
                + OLD_MATCH
                + statements.where()
                + " and (m.tier, m.key collate \"C\", m.subkey collate \"C\", p.tn_id)"
                + " > (:tier, :key, :subkey, :tnId)";
    }

    private String after(int tier, String condition) {
        return tier == firstTier ? " and " + condition : "";
    }
}
