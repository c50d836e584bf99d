package profiles.it.support;

import static java.util.stream.Collectors.joining;
import static profiles.it.support.Jsons.json;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What one viewer is answered about one profile, in the words of the {@link PolicyTable}. */
public record View(Cast cast, PolicyTable table, String viewer, Cast.Subject subject) {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final List<String> AUDIENCES =
            List.of("public", "verified", "follower", "connected", "owner");
    private static final List<String> OF_THE_RELATION =
            List.of(
                    "following",
                    "follower",
                    "connected",
                    "connection",
                    "requested",
                    "blocked",
                    "muted",
                    "roles");

    /** The row of the table that is true. */
    public Map<String, String> row(Collection<String> columns) {
        var row = new LinkedHashMap<String, String>();
        columns.forEach(column -> row.put(column, cell(column)));
        return row;
    }

    private String cell(String column) {
        String narrow = "?idTag=" + subject.idTag();
        return switch (column) {
            case "viewer" -> viewer;
            case "profile" -> profile().map(this::audience).orElseGet(() -> status(path()));
            case "tells" -> profile().map(this::told).orElse("-");
            case "picture" -> status("/api/file/" + subject.fileId());
            case "batch" -> batch();
            case "list" -> listed("?limit=200");
            case "search" -> listed("?q=" + subject.idTag().replaceAll(".*-|@.*", ""));
            case "tag" -> listed(narrow);
            case "any" -> listed(narrow + "&status=active,blocked,muted,suspended,banned");
            case "relate" -> relate();
            case "members" -> status(path() + "/members");
            case "manage" -> status("/api/communities/" + subject.idTag());
            default -> throw new IllegalArgumentException(column);
        };
    }

    private ProfilesApi api() {
        return viewer.equals("themself") ? cast.as(subject.themself()) : cast.as(viewer);
    }

    private String path() {
        return "/api/profiles/" + subject.idTag();
    }

    private String status(String path) {
        return String.valueOf(api().send(Call.get(path)).status());
    }

    private Optional<JsonObject> profile() {
        Answer answer = api().send(Call.get(path()));
        return answer.status() == 200 ? Optional.of(answer.data()) : Optional.empty();
    }

    /** Whose fields these are; or which ones, when they are nobody's. */
    private String audience(JsonObject profile) {
        JsonObject x = profile.getJsonObject("x");
        return AUDIENCES.stream()
                .filter(audience -> table.fieldsSeenAs(audience).equals(x))
                .findFirst()
                .orElse(String.valueOf(x));
    }

    private String told(JsonObject profile) {
        if (!profile.containsKey("following")) {
            return OF_THE_RELATION.stream().anyMatch(profile::containsKey) ? "too much" : "-";
        }
        String told =
                Stream.of(
                                flag(profile, "following"),
                                flag(profile, "follower"),
                                profile.getString("connection").replace("disconnected", ""),
                                flag(profile, "requested"),
                                flag(profile, "blocked"),
                                flag(profile, "muted"),
                                role(profile),
                                status(profile))
                        .filter(word -> !word.isEmpty())
                        .collect(joining(", "));
        return told.isEmpty() ? "nothing" : told;
    }

    private static String flag(JsonObject profile, String name) {
        return profile.getBoolean(name, false) ? name : "";
    }

    private static String role(JsonObject profile) {
        return profile.containsKey("roles")
                ? "role " + profile.getJsonArray("roles").getString(0)
                : "";
    }

    private String status(JsonObject profile) {
        if (!profile.containsKey("status")) {
            return "";
        }
        String word = profile.getString("status");
        return word.equals(subject.state()) ? "its status" : "status " + word;
    }

    private String batch() {
        Answer answer = api().send(Call.get("/api/profiles/batch?idTags=" + subject.idTag()));
        return found(answer, profile().map(this::inPublic));
    }

    /** What is left for anybody of what the viewer sees. */
    private JsonObject inPublic(JsonObject profile) {
        JsonObjectBuilder left = JSON.createObjectBuilder(profile);
        OF_THE_RELATION.forEach(left::remove);
        return left.add("x", table.fieldsSeenAs("public")).build();
    }

    private String listed(String query) {
        return found(api().send(Call.get("/api/profiles" + query)), profile());
    }

    /** Whether the profile is in a list, looking there as it does elsewhere. */
    private String found(Answer answer, Optional<JsonObject> expected) {
        if (answer.status() != 200) {
            return String.valueOf(answer.status());
        }
        return answer.items().stream()
                .filter(item -> item.getString("idTag").equals(subject.idTag()))
                .findFirst()
                .map(item -> expected.filter(item::equals).isPresent() ? "yes" : item.toString())
                .orElse("no");
    }

    /** With a verb that changes nothing. */
    private String relate() {
        String verb = viewer.equals("muting") ? "mute" : "unmute";
        JsonObject body = json("{\"relationship\": \"%s\"}", verb);
        return String.valueOf(api().send(Call.patch(path(), body)).status());
    }
}
