package profiles.ref;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the {@code params} of an invitation ask to be done for whoever registers with it. Params are
 * the client's own: whatever isn't understood asks for nothing.
 *
 * @param connect whether the newcomer asks to connect with the inviter
 * @param communities the tags of those to join, as somebody wrote them
 */
public record InvitationWishes(boolean connect, List<String> communities) {

    static final int MOST_COMMUNITIES = 64;

    private static final InvitationWishes USUAL = new InvitationWishes(true, List.of());
    private static final String CONNECT = "connect";
    private static final String COMMUNITIES = "communities";

    /**
     * @param params null: none
     */
    static InvitationWishes of(JsonValue params) {
        if (params instanceof JsonString query) {
            return ofQuery(query.getString());
        }
        return params instanceof JsonObject members ? ofMembers(members) : USUAL;
    }

    private static InvitationWishes ofQuery(String query) {
        return new InvitationWishes(
                values(query, CONNECT).noneMatch("0"::equals), tags(values(query, COMMUNITIES)));
    }

    private static InvitationWishes ofMembers(JsonObject members) {
        return new InvitationWishes(
                !isOff(members.get(CONNECT)), tags(texts(members.get(COMMUNITIES))));
    }

    private static Stream<String> values(String query, String name) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> decoded(pair.substring(name.length() + 1)));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private static boolean isOff(JsonValue value) {
        return value == JsonValue.FALSE
                || value instanceof JsonNumber number && number.bigDecimalValue().signum() == 0
                || value instanceof JsonString word && word.getString().equals("0");
    }

    private static Stream<String> texts(JsonValue value) {
        if (value instanceof JsonArray several) {
            return several.stream()
                    .filter(JsonString.class::isInstance)
                    .flatMap(InvitationWishes::texts);
        }
        return value instanceof JsonString text ? Stream.of(text.getString()) : Stream.empty();
    }

    private static List<String> tags(Stream<String> lists) {
        return lists.flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .limit(MOST_COMMUNITIES)
                .toList();
    }
}
