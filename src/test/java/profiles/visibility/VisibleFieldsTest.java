package profiles.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleFieldsTest {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @ParameterizedTest
    @CsvSource({
        "public,    PUBLIC",
        "P,         PUBLIC",
        "verified,  VERIFIED",
        "follower,  FOLLOWER",
        "F,         FOLLOWER",
        "connected, CONNECTED",
        "C,         CONNECTED",
        "owner,     OWNER",
        "V,         OWNER",
        "O,         OWNER",
        "p,         OWNER",
        "Public,    OWNER",
        "PUBLIC,    OWNER",
        "' public', OWNER",
        "'public ', OWNER",
        "'',        OWNER",
        "everybody, OWNER",
        "true,      OWNER",
        "null,      OWNER",
        "'public,owner', OWNER",
    })
    void fieldShouldBeSeenFromItsMarkerOnward(String marker, Audience farthest) {
        JsonObject fields =
                JSON.createObjectBuilder().add("bio", "Curious").add("bio.vis", marker).build();

        for (Audience audience : Audience.values()) {
            assertThat(left(fields, audience))
                    .as(audience.name())
                    .isEqualTo(
                            audience.compareTo(farthest) >= 0
                                    ? fields
                                    : JsonObject.EMPTY_JSON_OBJECT);
        }
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void fieldShouldBeSeenByAllWithoutMarker(Audience audience) {
        JsonObject fields = json("{'bio': 'Curious', 'bio.title': 'About', 'sections': 'bio'}");

        assertThat(left(fields, audience)).isEqualTo(fields);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "null", "true", "['public']", "{'public': 'public'}"})
    void fieldShouldBeHiddenWhenItsMarkerIsNoText(String marker) {
        JsonObject fields = json("{'bio': 'Curious', 'bio.vis': %s}".formatted(marker));

        assertThat(left(fields, Audience.CONNECTED)).isEmpty();
    }

    @Test
    void fieldShouldTakeAlongWhatBelongsToIt() {
        JsonObject fields =
                json(
                        "{'bio': 'a', 'bio.title': 'b', 'bio.vis': 'F', 'bio.title.vis': 'P',"
                                + " 'bio.title.title': 'c', 'bio.vis.title': 'd', 'bio.vis.vis': 'P',"
                                + " 'biography': 'e', 'bio.': 'f', 'bio.tit': 'g', 'a.bio': 'h'}");

        assertThat(left(fields, Audience.VERIFIED))
                .isEqualTo(json("{'biography': 'e', 'bio.': 'f', 'bio.tit': 'g', 'a.bio': 'h'}"));
    }

    @Test
    void whatBelongsToFieldShouldGoAloneWhenMarkedMoreStrictly() {
        JsonObject fields =
                json(
                        "{'bio': 'a', 'bio.title': 'b', 'bio.title.vis': 'owner', 'job': 'c',"
                                + " 'job.vis': 'F', 'job.vis.vis': 'owner'}");

        assertThat(left(fields, Audience.CONNECTED)).isEqualTo(json("{'bio': 'a', 'job': 'c'}"));
    }

    @Test
    void whatBelongsToNoFieldShouldBeHiddenAsItsFieldWouldBe() {
        JsonObject fields =
                json("{'bio.vis': 'owner', 'bio.title': 'a', 'job.vis': 'P', 'job.title': 'b'}");

        assertThat(left(fields, Audience.CONNECTED))
                .isEqualTo(json("{'job.vis': 'P', 'job.title': 'b'}"));
    }

    @Test
    void namesShouldDifferByCaseAndSpace() {
        JsonObject fields =
                json(
                        "{'bio': 'a', 'Bio': 'b', 'bio ': 'c', 'Bio.vis': 'owner', 'bio .vis': 'owner',"
                                + " 'bio.VIS': 'owner', 'bio.vis ': 'owner'}");

        assertThat(left(fields, Audience.PUBLIC))
                .isEqualTo(json("{'bio': 'a', 'bio.VIS': 'owner', 'bio.vis ': 'owner'}"));
    }

    @Test
    void fieldsNamedLikeEndingsAloneShouldBeOrdinary() {
        JsonObject fields = json("{'.vis': 'owner', '.title': 'a', 'vis': 'b', 'title': 'c'}");

        assertThat(left(fields, Audience.PUBLIC)).isEqualTo(json("{'vis': 'b', 'title': 'c'}"));
    }

    @Test
    void ownerShouldSeeEverything() {
        JsonObject fields =
                json("{'bio': 'a', 'bio.vis': 'nonsense', 'sections': 'bio', 'sections.vis': 'x'}");

        assertThat(left(fields, Audience.OWNER)).isEqualTo(fields);
    }

    @Test
    void sectionsShouldGoWholeWhenMarked() {
        JsonObject fields = json("{'bio': 'a', 'sections': 'bio', 'sections.vis': 'owner'}");

        assertThat(left(fields, Audience.CONNECTED)).isEqualTo(json("{'bio': 'a'}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bio,phone,job        | bio,job",
                "phone,bio            | bio",
                "bio, phone , job     | bio, job",
                "phone,phone          |",
                "phone                |",
                "''                   | ''",
                "bio,job              | bio,job",
                "bio,Phone            | bio,Phone",
                "bio,phones           | bio,phones",
                "bio,phone.title,job  | bio,job",
                "bio,phone.vis        | bio",
                "bio,nothing.title    | bio,nothing.title",
                "bio,ghost            | bio",
                "work-phone,bio       | work-phone,bio",
                "home phone,bio       | home phone,bio",
                "my phone,bio         | bio",
                "bio;phone;job        |",
                "bio,job (phone)      | bio",
                "bio,a,b              |",
                "bio,\"phone\"        | bio",
                "all about me         | all about me",
            })
    void sectionsShouldLoseNamesOfHiddenFields(String sections, String left) {
        assertThat(leftOf(sections)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"bio\",\"phone\"]                       | [\"bio\"]",
                "[\"bio\", \"job\"]                        | [\"bio\", \"job\"]",
                "[\"bio\",\" phone \"]                     | [\"bio\"]",
                "[\"phone\"]                               | []",
                "[\"p\\u0068one\",\"bio\"]                 | [\"bio\"]",
                "[{\"id\":\"phone\"},{\"id\":\"bio\"}]     | [{\"id\":\"bio\"}]",
                "[{\"field\":\"phone\"}]                   | []",
                "[{\"name\":\"phone\",\"w\":1},7,null]     | [7,null]",
                "[{\"key\":\"phone\"}]                     | []",
                "[{\"id\":\"s\",\"of\":[\"phone\",\"bio\"]}] | [{\"id\":\"s\",\"of\":[\"bio\"]}]",
                "[{\"phone\":{\"w\":1},\"bio\":{}}]        | [{\"bio\":{}}]",
                "[[\"phone\",[\"phone\"]]]                 | [[[]]]",
                "{\"bio\":1,\"phone\":2}                   | {\"bio\":1}",
                "{\"first\":\"phone\"}                     |",
                "[\"phone.title\",\"bio\"]                 | [\"bio\"]",
                "[\"a,b\",\"a\"]                           | [\"a\"]",
                "[{\"id\":\"bio\",\"title\":\"My phone\"}] | [{\"id\":\"bio\",\"title\":\"My phone\"}]",
                "[{\"id\":\"phone\",\"id\":\"bio\"}]       |",
                "[bio, job                               | [bio, job",
                "[bio, phone                             |",
                "[\"p\\u0068one\",                         |",
                "[] phone                                |",
                "[\"bio\"],\"x\":[\"phone\"]                |",
                "[\"bio\"]},\"phone\"                      |",
                "[1e999999999,\"bio\"]                     | [1e999999999,\"bio\"]",
            })
    void sectionsShouldKeepTheirFormWhenJson(String sections, String left) {
        assertThat(leftOf(sections)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void sectionsShouldBeHarmlessWhenDeep(String opening) {
        String deep = opening.repeat(4_096 / opening.length());

        assertThat(leftOf(deep)).isEqualTo(deep);
    }

    /** Of a profile with two fields to be seen and some that aren't. */
    private static String leftOf(String sections) {
        JsonObject fields =
                JSON.createObjectBuilder()
                        .add("bio", "Curious")
                        .add("home phone", "none")
                        .add("phone", "+44 1865 1234")
                        .add("phone.vis", "C")
                        .add("ghost.vis", "owner")
                        .add("a,b", "1")
                        .add("a,b.vis", "owner")
                        .add("sections", sections)
                        .build();
        return left(fields, Audience.FOLLOWER).getString("sections", null);
    }

    private static JsonObject left(JsonObject fields, Audience audience) {
        return new VisibleFields(fields, audience).left();
    }

    private static JsonObject json(String text) {
        return profiles.it.support.Jsons.json(text.replace('\'', '"').replace("%", "%%"));
    }
}
