package profiles.it.support;

import static profiles.it.support.Jsons.json;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** The list of profiles and who stands in it, on top of a driver that calls as somebody. */
public record Directory(ProfilesApi api) {

    private static final String LETTERS = "abcdefghjkmnpqrstuvw";
    private static final int LENGTH = 12;

    /** A word that no other name has. */
    public static String word() {
        return ThreadLocalRandom.current()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    /** Somebody new of this name. */
    public Session named(String name) {
        return named(name, People.alice());
    }

    public Session named(String name, Person person) {
        Session session = api.register(person);
        api.as(session).patchMe(called(name)).expect(200);
        return session;
    }

    /** The patch that gives the name. */
    public static JsonObject called(String name) {
        return json("{\"name\": \"%s\"}", name.replace("\\", "\\\\"));
    }

    /**
     * @param query with its question mark; empty for none
     */
    public Answer list(String query) {
        return api.send(Call.get("/api/profiles" + query));
    }

    public Answer search(String q) {
        return list("?q=" + encoded(q));
    }

    /** The names on the page, in its order. */
    public static List<String> names(Answer page) {
        return page.items().stream().map(item -> item.getString("name")).toList();
    }

    /** The tags on all pages, in their order. */
    public List<String> allTags(String query) {
        List<String> tags = new ArrayList<>();
        String next = query;
        while (next != null) {
            Answer page = list(next).expect(200);
            page.items().forEach(item -> tags.add(item.getString("idTag")));
            next = after(page, query);
        }
        return tags;
    }

    /** The query of the page after this one; null when it was the last. */
    public static String after(Answer page, String query) {
        String cursor = page.body().getJsonObject("cursorPagination").getString("nextCursor", null);
        return cursor == null ? null : query + "&cursor=" + cursor;
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
