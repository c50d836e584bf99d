package profiles.it;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.Communities;
import profiles.it.support.People;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;
import profiles.it.support.Ties;
import profiles.it.support.Timing;
import profiles.relationship.RelationshipVerb;

/**
 * To those somebody blocks, the tag is one that nobody has: in what is answered and how fast. The
 * times stand in {@code target/it/block-times.txt} then.
 */
@Isolated
@ServerTest
class HiddenBlockIT {

    private static final Path REPORT = Path.of("target", "it", "block-times.txt");
    private static final int ROUNDS = 300;
    private static final int WARM_UP = 30;

    /** As long as the tag of anybody here, so that lengths can be compared too. */
    private final String unknown = People.bob().idTag();

    private Session bob;
    private ProfilesApi blocked;
    private String oldTag;
    private String community;

    @BeforeEach
    void blockAlice(ProfilesApi anonymous, DataSource database) {
        Session alice = anonymous.register(People.alice());
        bob = anonymous.register(People.bob());
        blocked = anonymous.as(alice);
        var ties = new Ties(database);
        ties.follow(alice, bob);
        oldTag =
                blocked.send(Call.get("/api/profiles/" + bob.idTag())).header("ETag").orElseThrow();
        ties.set(bob, "x = '{\"bio\": \"Can we fix it?\"}'");
        ties.unfollow(alice, bob);
        ties.block(bob, alice);
        community = new Communities(blocked).found();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/profiles/{tag}",
                "HEAD /api/profiles/{tag}",
                "GET /api/profiles/{tag}?and=more",
                "GET /api/profiles/{tag}/picture",
                "HEAD /api/profiles/{tag}/picture",
                "GET /api/profiles/{tag}/picture?variant=sd",
                "GET /api/profiles/batch?idTags={tag}",
                "GET /api/profiles/batch?idTags={tag},keeper@example.com,{tag}",
                "GET /api/profiles?idTag={tag}",
                "GET /api/profiles?idTag={tag}&status=active,blocked,muted,suspended,banned",
                "GET /api/profiles?q={tag}",
                "GET /api/profiles?q={tag}&following=true&limit=1",
                "GET /api/profiles/{tag}/members",
                "GET /api/communities/{tag}",
                "GET /api/admin/profiles/{tag}",
                "POST /api/profiles/{tag}",
                "DELETE /api/profiles/{tag}",
            })
    void readingShouldNotTellBlockFromUnknownTag(String call) {
        assertThat(traceOf(call, bob.idTag())).isEqualTo(traceOf(call, unknown));
    }

    @ParameterizedTest
    @EnumSource(RelationshipVerb.class)
    void verbsShouldNotTellBlockFromUnknownTag(RelationshipVerb verb) {
        String call = "PATCH /api/profiles/{tag} {\"relationship\": \"" + verb.word() + "\"}";

        assertThat(traceOf(call, bob.idTag())).isEqualTo(traceOf(call, unknown));
        assertThat(traceOf(call, bob.idTag()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PATCH /api/profiles/{tag} {\"status\": \"B\"}",
                "PATCH /api/profiles/{tag} {\"status\": null}",
                "PATCH /api/profiles/{tag} {\"relationship\": \"befriend\"}",
                "PATCH /api/profiles/{tag} {\"relationship\": 7}",
                "PATCH /api/profiles/{tag} {}",
                "PATCH /api/profiles/{tag} []",
                "PATCH /api/profiles/{tag} {\"relationship\": \"follow\"",
                "PATCH /api/communities/{tag} {\"name\": \"Mine\"}",
                "PATCH /api/communities/{tag} {\"name\": 7}",
                "PATCH /api/admin/profiles/{tag} {\"name\": \"Mine\"}",
                "POST /api/profiles/{tag}/transfer {\"idTag\": \"keeper@example.com\"}",
                "PUT /api/profiles/{community}/members/{tag} {}",
                "PUT /api/profiles/{community}/members/{tag} {\"role\": \"moderator\"}",
                "DELETE /api/profiles/{community}/members/{tag}",
                "POST /api/profiles/{community}/transfer {\"idTag\": \"{tag}\"}",
            })
    void writingShouldNotTellBlockFromUnknownTag(String call) {
        String own = call.replace("{community}", community);

        assertThat(traceOf(own, bob.idTag())).isEqualTo(traceOf(own, unknown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{etag}", "*", "\"0\""})
    void preconditionShouldNotTellBlockFromUnknownTag(String ifMatch) {
        String header = ifMatch.replace("{etag}", oldTag);
        String unmute = "PATCH /api/profiles/{tag} {\"relationship\": \"unmute\"}";

        Trace ofBlock = traceOf(parse(unmute, bob.idTag()).header("If-Match", header), bob.idTag());

        assertThat(ofBlock)
                .isEqualTo(traceOf(parse(unmute, unknown).header("If-Match", header), unknown));
        assertThat(ofBlock.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{etag}", "W/{etag}", "*", "\"0\", {etag}"})
    void revalidationShouldNotTellBlockFromUnknownTag(String ifNoneMatch) {
        String header = ifNoneMatch.replace("{etag}", oldTag);

        for (String method : List.of("GET", "HEAD")) {
            assertThat(traceOf(call(method, bob.idTag(), header), bob.idTag()))
                    .isEqualTo(traceOf(call(method, unknown, header), unknown));
        }
    }

    private static Call call(String method, String idTag, String ifNoneMatch) {
        return Call.of(method, "/api/profiles/" + idTag).header("If-None-Match", ifNoneMatch);
    }

    @Test
    void blockShouldHideTheProfileFromNobodyElse(ProfilesApi anonymous) {
        anonymous.send(Call.get("/api/profiles/" + bob.idTag())).expect(200);
        blocked.send(Call.get("/api/profiles/" + bob.idTag())).expect(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/profiles/{tag}",
                "GET /api/profiles/batch?idTags={tag}",
                "GET /api/profiles?idTag={tag}",
                "GET /api/profiles?q={tag}",
                "PATCH /api/profiles/{tag} {\"relationship\": \"follow\"}",
            })
    void answerShouldNotTakeLongerForBlockThanForUnknownTag(String call) {
        Timing.judge(() -> compareTimes(call));
    }

    private void compareTimes(String call) {
        Call aboutBob = parse(call, bob.idTag());
        Call aboutNobody = parse(call, unknown);
        Timing.of(WARM_UP, () -> blocked.sendUnchecked(aboutBob));
        List<Duration> ofBlock = new ArrayList<>();
        List<Duration> ofUnknown = new ArrayList<>();

        for (int i = 0; i < ROUNDS; i++) {
            ofBlock.add(Timing.of(() -> blocked.sendUnchecked(aboutBob)));
            ofUnknown.add(Timing.of(() -> blocked.sendUnchecked(aboutNobody)));
        }

        Duration block = Timing.median(ofBlock);
        Duration nobody = Timing.median(ofUnknown);
        report("%s: blocked %s, unknown %s%n".formatted(call, block, nobody));
        assertThat(block).isBetween(nobody.dividedBy(2), nobody.multipliedBy(2));
    }

    private static void report(String line) {
        try {
            Files.writeString(REPORT, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Trace traceOf(String call, String idTag) {
        return traceOf(parse(call, idTag), idTag);
    }

    private Trace traceOf(Call call, String idTag) {
        return Trace.of(blocked.sendUnchecked(call), idTag);
    }

    private static Call parse(String call, String idTag) {
        String[] words = call.replace("{tag}", idTag).split(" ", 3);
        Call bare = Call.of(words[0], words[1]);
        return words.length < 3 ? bare : bare.json(words[2]);
    }

    /**
     * All that an answer tells but for the moment and the id of the request, and the tag asked for.
     */
    private record Trace(int status, Map<String, List<String>> headers, String body) {

        private static final Set<String> OF_THE_REQUEST = Set.of("date", "x-request-id");

        static Trace of(Answer answer, String idTag) {
            Map<String, List<String>> headers =
                    answer.headers().map().entrySet().stream()
                            .filter(header -> !OF_THE_REQUEST.contains(header.getKey()))
                            .collect(
                                    toMap(
                                            Map.Entry::getKey,
                                            Map.Entry::getValue,
                                            (a, b) -> a,
                                            TreeMap::new));
            return new Trace(
                    answer.status(), headers, withoutMoment(answer).replace(idTag, "{tag}"));
        }

        private static String withoutMoment(Answer answer) {
            if (answer.text().isEmpty()) {
                return "";
            }
            JsonObject body = answer.body();
            return Json.createObjectBuilder(body).remove("time").remove("reqId").build().toString();
        }
    }
}
