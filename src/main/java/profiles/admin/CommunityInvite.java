package profiles.admin;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import profiles.identity.EmailAddress;
import profiles.problem.ProblemException;

/** Whom an admin invites to found a community, and on which terms. */
record CommunityInvite(JsonObject body) {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final Duration USUAL_LIFETIME = Duration.ofDays(30);
    private static final Pattern LANG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,7}");

    /** The profile to invite; the address counts only without one. */
    Optional<String> idTag() {
        return text("idTag");
    }

    EmailAddress email() {
        return text("email")
                .map(EmailAddress::of)
                .orElseThrow(
                        () ->
                                ProblemException.invalid(
                                        "/email", "required", "Either idTag or email is needed."));
    }

    /** The language of a mail to an address that belongs to nobody here. */
    String lang() {
        String lang = text("lang").orElse("en");
        if (!LANG.matcher(lang).matches()) {
            throw ProblemException.invalid(
                    "/lang", "invalid", "must be a language code such as en or de-AT");
        }
        return lang;
    }

    /** The invitation to make, good for one community. */
    JsonObject invitation(Instant now) {
        JsonObjectBuilder wanted = JSON.createObjectBuilder().add("type", "profile.invite");
        wanted.add(
                "expiresAt", now.plus(USUAL_LIFETIME).truncatedTo(ChronoUnit.SECONDS).toString());
        for (String member : List.of("description", "expiresAt", "params")) {
            if (body.containsKey(member)) {
                wanted.add(member, body.get(member));
            }
        }
        return wanted.build();
    }

    private Optional<String> text(String member) {
        JsonValue value = body.getOrDefault(member, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (value instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        throw ProblemException.invalid("/" + member, "type", "must be a string");
    }
}
