package profiles.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import profiles.identity.IdTag;
import profiles.seed.Population.Purpose;

class PopulationTest {

    private static final int MANY = 20_000;

    private final Population population = new Population(1, "seed.example");

    @Test
    void profilesShouldBeTheSameForTheSameSeed() {
        var again = new Population(1, "seed.example");

        assertThat(profiles(again, 500)).isEqualTo(profiles(population, 500));
    }

    @Test
    void profilesShouldDifferForAnotherSeed() {
        var other = new Population(2, "seed.example");

        assertThat(profiles(other, 500)).doesNotContainAnyElementsOf(profiles(population, 500));
    }

    @Test
    void noTwoTagsShouldLookAlike() {
        var skeletons =
                profiles(population, MANY).stream()
                        .map(profile -> profile.idTag().skeleton())
                        .collect(Collectors.toSet());

        assertThat(skeletons).hasSize(MANY);
    }

    @Test
    void tagsShouldBeCanonical() {
        assertThat(profiles(population, 5_000))
                .allSatisfy(
                        profile ->
                                assertThat(IdTag.parse(profile.idTag().value()))
                                        .contains(profile.idTag()));
    }

    @Test
    void tagsShouldBeOfTheDomain() {
        assertThat(profiles(population, MANY))
                .allSatisfy(
                        profile ->
                                assertThat(profile.idTag().value())
                                        .matches(".*[0-9]+(@|@.+\\.|\\.)seed\\.example"));
    }

    @Test
    void someTagsShouldBeOfOtherScripts() {
        long foreign =
                profiles(population, MANY).stream()
                        .filter(profile -> !profile.idTag().value().matches("\\p{ASCII}+"))
                        .count();

        assertThat(foreign).isBetween(MANY / 100L, MANY / 20L);
    }

    @Test
    void namesShouldBeOfManyScripts() {
        Set<UnicodeScript> scripts =
                profiles(population, MANY).stream()
                        .map(profile -> UnicodeScript.of(profile.name().codePointAt(0)))
                        .collect(Collectors.toSet());

        assertThat(scripts)
                .contains(
                        UnicodeScript.LATIN,
                        UnicodeScript.CYRILLIC,
                        UnicodeScript.GREEK,
                        UnicodeScript.ARABIC,
                        UnicodeScript.HEBREW,
                        UnicodeScript.DEVANAGARI,
                        UnicodeScript.HAN,
                        UnicodeScript.HANGUL);
    }

    @Test
    void namesShouldBeManyAndSomeOfThemCommon() {
        Map<String, Long> names =
                profiles(population, MANY).stream()
                        .collect(Collectors.groupingBy(SeededProfile::name, Collectors.counting()));

        assertThat(names.size()).isGreaterThan(MANY / 4);
        assertThat(names.values()).anyMatch(count -> count > MANY / 1_000);
    }

    @Test
    void eachHundredthProfileShouldBeACommunityOfTheOneBefore() {
        assertThat(population.profile(300).isPerson()).isFalse();
        assertThat(Ties.of(300, population.chance(300, Purpose.TIES)))
                .isEqualTo(Map.of(299, Tie.OWNED_BY));
    }

    @Test
    void fewShouldBeFollowedByMany() {
        Map<Integer, Integer> followers = new HashMap<>();
        IntStream.rangeClosed(1, MANY)
                .forEach(
                        number ->
                                Ties.of(number, population.chance(number, Purpose.TIES))
                                        .keySet()
                                        .forEach(who -> followers.merge(who, 1, Integer::sum)));

        assertThat(followers.get(1)).isGreaterThan(MANY / 10);
        assertThat(followers.values().stream().filter(count -> count > MANY / 100).count())
                .isBetween(3L, 100L);
    }

    @Test
    void tiesShouldBeWithThoseBefore() {
        for (int number = 1; number <= 2_000; number++) {
            assertThat(Ties.of(number, population.chance(number, Purpose.TIES)).keySet())
                    .allMatch(between(1, number - 1)::contains);
        }
    }

    private static Set<Integer> between(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().collect(Collectors.toSet());
    }

    private static List<SeededProfile> profiles(Population population, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(population::profile).toList();
    }
}
