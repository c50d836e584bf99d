package profiles.ref;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.support.Refusals;

class InvitationPatchTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");

    private final Ref ref = Ref.invitation(RefType.REGISTER, "first-invitation", 1001L, NOW);

    @BeforeEach
    void fill() {
        ref.describe("For Bob");
        ref.limit(3);
        ref.expire(NEW_YEAR);
        ref.parameterize("{}");
    }

    @Test
    void nothingShouldChangeWhenNothingIsSent() {
        patch("{'refId':'other','type':'profile.invite','createdAt':0}");

        assertThat(ref)
                .returns("For Bob", Ref::description)
                .returns(3, Ref::usesLeft)
                .returns(NEW_YEAR, Ref::expiresAt)
                .returns("{}", Ref::params)
                .returns("first-invitation", Ref::key)
                .returns(RefType.REGISTER, Ref::type);
    }

    @Test
    void nullShouldClear() {
        patch("{'description':null,'count':null,'expiresAt':null,'params':null}");

        assertThat(ref)
                .returns(null, Ref::description)
                .returns(null, Ref::usesLeft)
                .returns(null, Ref::expiresAt)
                .returns(null, Ref::params);
    }

    @Test
    void whatIsSentShouldBeSet() {
        patch("{'description':'For Carol','count':0,'params':{'lang':'hu'}}");

        assertThat(ref)
                .returns("For Carol", Ref::description)
                .returns(0, Ref::usesLeft)
                .returns("{\"lang\":\"hu\"}", Ref::params);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'2027-06-01T10:00:00Z'      | 2027-06-01T10:00:00Z",
                "'2027-06-01T10:00:00+02:00' | 2027-06-01T08:00:00Z",
                "'2027-06-01T10:00:00.5Z'    | 2027-06-01T10:00:00Z",
                "'2027-06-01t10:00:00z'      | 2027-06-01T10:00:00Z",
                "'2027-06-01T10:00:00.123456789012Z' | 2027-06-01T10:00:00Z",
                "'2027-06-01T10:00:59.999-00:00' | 2027-06-01T10:00:59Z",
                "'2027-06-01T10:00:00+23:59' | 2027-05-31T10:01:00Z",
                "'2027-06-30T23:59:60Z'      | 2027-07-01T00:00:00Z",
                "'2027-07-01T00:59:60+01:00' | 2027-07-01T00:00:00Z",
                "'2026-11-23T12:00:01Z'      | 2026-11-23T12:00:01Z",
                "'9999-12-31T23:59:59Z'      | 9999-12-31T23:59:59Z",
                "'9999-12-31T23:59:59.9Z'    | 9999-12-31T23:59:59Z",
                "253402300799                | 9999-12-31T23:59:59Z",
                "1811844000                  | 2027-06-01T10:00:00Z"
            })
    void expiryShouldBeATimeOfTheFutureToTheSecond(String value, Instant expected) {
        patch("{'expiresAt':" + value + "}");

        assertThat(ref.expiresAt()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'description':1}                 | /description invalid",
                "{'count':-1}                      | /count invalid",
                "{'count':1000001}                 | /count invalid",
                "{'count':1.5}                     | /count invalid",
                "{'count':1e300}                   | /count invalid",
                "{'count':18446744073709551617}    | /count invalid",
                "{'count':'1'}                     | /count invalid",
                "{'expiresAt':'tomorrow'}          | /expiresAt invalid",
                "{'expiresAt':'2027-01-01'}        | /expiresAt invalid",
                "{'expiresAt':'2027-01-01T00:00:00'} | /expiresAt invalid",
                "{'expiresAt':'2027-01-01T00:00Z'} | /expiresAt invalid",
                "{'expiresAt':'2027-01-01 00:00:00Z'} | /expiresAt invalid",
                "{'expiresAt':'2027-02-29T00:00:00Z'} | /expiresAt invalid",
                "{'expiresAt':'2027-01-01T24:00:00Z'} | /expiresAt invalid",
                "{'expiresAt':'2027-01-01T12:00:60Z'} | /expiresAt invalid",
                "{'expiresAt':'2027-01-01T00:00:00+24:00'} | /expiresAt invalid",
                "{'expiresAt':'2027-01-01T00:00:00+02'} | /expiresAt invalid",
                "{'expiresAt':'2027-01-01T00:00:00.Z'} | /expiresAt invalid",
                "{'expiresAt':' 2027-01-01T00:00:00Z'} | /expiresAt invalid",
                "{'expiresAt':'9999-12-31T23:59:59-00:01'} | /expiresAt invalid",
                "{'expiresAt':253402300800}        | /expiresAt invalid",
                "{'expiresAt':'2026-11-23T12:00:00Z'} | /expiresAt invalid",
                "{'expiresAt':'2026-11-23T12:00:00.9Z'} | /expiresAt invalid",
                "{'expiresAt':'2020-01-01T00:00:00Z'} | /expiresAt invalid",
                "{'expiresAt':0}                   | /expiresAt invalid",
                "{'expiresAt':-1}                  | /expiresAt invalid",
                "{'expiresAt':1.5}                 | /expiresAt invalid",
                "{'expiresAt':1e300}               | /expiresAt invalid",
                "{'expiresAt':9223372036854775807} | /expiresAt invalid",
                "{'expiresAt':true}                | /expiresAt invalid",
                "{'params':[]}                     | /params invalid",
                "{'params':7}                      | /params invalid"
            })
    void memberShouldBeRefusedWhenItCanNotBeSet(String body, String refusal) {
        assertThat(Refusals.summary(() -> patch(body))).isEqualTo("INVALID " + refusal);
    }

    @Test
    void descriptionShouldBeAcceptedUpToItsLimit() {
        patch("{'description':'" + "a".repeat(500) + "'}");

        assertThat(ref.description()).hasSize(500);
        assertThat(Refusals.summary(() -> patch("{'description':'" + "a".repeat(501) + "'}")))
                .isEqualTo("INVALID /description invalid");
    }

    @Test
    void paramsShouldBeAcceptedUpToTheirLimit() {
        patch("{'params':{'a':'" + "v".repeat(4_088) + "'}}");

        assertThat(ref.params()).hasSize(4_096);
        assertThat(Refusals.summary(() -> patch("{'params':{'a':'" + "v".repeat(4_089) + "'}}")))
                .isEqualTo("INVALID /params invalid");
    }

    @Test
    void paramsShouldBeKeptAsTheStringTheyAre() {
        patch("{'params':'connect=0&communities=a,b'}");

        assertThat(ref.params()).isEqualTo("\"connect=0&communities=a,b\"");
    }

    @Test
    void stringOfParamsShouldBeAcceptedUpToItsLimit() {
        patch("{'params':'" + "v".repeat(4_096) + "'}");

        assertThat(ref.params()).hasSize(4_098);
        assertThat(Refusals.summary(() -> patch("{'params':'" + "v".repeat(4_097) + "'}")))
                .isEqualTo("INVALID /params invalid");
    }

    @ParameterizedTest
    @CsvSource({"register, REGISTER", "profile.invite, PROFILE_INVITE"})
    void typeShouldBeAnInvitation(String word, RefType type) {
        assertThat(new InvitationPatch(json("{'type':'" + word + "'}")).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{}",
                "{'type':null}",
                "{'type':1}",
                "{'type':'welcome'}",
                "{'type':'password'}",
                "{'type':'REGISTER'}",
                "{'type':''}"
            })
    void typeShouldBeRefusedWhenNoInvitation(String body) {
        assertThat(Refusals.summary(() -> new InvitationPatch(json(body)).type()))
                .isEqualTo("INVALID /type invalid");
    }

    private void patch(String body) {
        new InvitationPatch(json(body)).applyTo(ref, NOW);
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }
}
