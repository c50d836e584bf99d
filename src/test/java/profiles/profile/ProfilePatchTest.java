package profiles.profile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.identity.IdTag;
import profiles.support.Refusals;

class ProfilePatchTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final Profile alice =
            new Profile(
                    IdTag.of("alice@example.com"),
                    ProfileType.PERSON,
                    new ProfileName("Alice"),
                    NOW);

    @BeforeEach
    void fill() {
        alice.replaceX(json("{'bio':'Curious'}"));
        alice.allow(new ProfileSettings("A", false, false));
    }

    @Test
    void nothingShouldChangeWhenNothingIsSent() {
        patch("{}");

        assertThat(alice.name()).isEqualTo("Alice");
        assertThat(alice.x()).isEqualTo(json("{'bio':'Curious'}"));
        assertThat(alice.settings()).isEqualTo(new ProfileSettings("A", false, false));
    }

    @Test
    void whatIsSentShouldBeSet() {
        patch("{'name':' Alice L. ','x':{'site':'a.example'},'settings':{'connectionMode':'I'}}");

        assertThat(alice.name()).isEqualTo("Alice L.");
        assertThat(alice.x()).isEqualTo(json("{'bio':'Curious','site':'a.example'}"));
        assertThat(alice.settings()).isEqualTo(new ProfileSettings("I", false, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'tnId':1}",
                "{'idTag':'bob@example.com'}",
                "{'type':'community'}",
                "{'status':'banned'}",
                "{'roles':['admin']}",
                "{'email':'bob@example.com'}",
                "{'createdAt':null}"
            })
    void whatIsNotOnesOwnToSetShouldBeIgnored(String body) {
        patch(body);

        assertThat(alice.idTag()).isEqualTo(IdTag.of("alice@example.com"));
        assertThat(alice.type()).isEqualTo(ProfileType.PERSON);
        assertThat(alice.isActive()).isTrue();
        assertThat(alice.createdAt()).isEqualTo(NOW);
    }

    @Test
    void picturesShouldBeRemovableWhenThereAreNone() {
        patch("{'profilePic':null,'coverPic':null}");

        assertThat(alice.profilePicPath()).isNull();
        assertThat(alice.coverPicPath()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'name':null}                 | /name type",
                "{'name':7}                    | /name type",
                "{'name':''}                   | /name length",
                "{'name':'a\\nb'}              | /name invalid",
                "{'x':'bio'}                   | /x type",
                "{'x':{'bio':1}}               | /x/bio type",
                "{'settings':'M'}              | /settings type",
                "{'profilePic':'b1~abc'}       | /profilePic invalid",
                "{'coverPic':'/api/file/b1~a'} | /coverPic invalid"
            })
    void memberShouldBeRefusedWhenItCanNotBeSet(String body, String refusal) {
        assertThat(Refusals.summary(() -> patch(body))).isEqualTo("INVALID " + refusal);
    }

    private void patch(String body) {
        new ProfilePatch(json(body)).applyTo(alice, NOW.plusSeconds(60));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }
}
