package profiles.it.support;

import java.util.function.Function;

/** What people do with pictures, each time as whoever the driver speaks for. */
public record Pictures(ProfilesApi api) {

    /** Shows a picture of the caller. */
    public Answer show(byte[] bytes, String type) {
        return put("/api/me/image", bytes, type);
    }

    /** Shows a picture behind the caller's profile. */
    public Answer cover(byte[] bytes, String type) {
        return put("/api/me/cover", bytes, type);
    }

    public Answer remove() {
        return api.send(Call.delete("/api/me/image"));
    }

    public Answer removeCover() {
        return api.send(Call.delete("/api/me/cover"));
    }

    public Answer showOf(String community, byte[] bytes, String type) {
        return put(path(community, "image"), bytes, type);
    }

    public Answer coverOf(String community, byte[] bytes, String type) {
        return put(path(community, "cover"), bytes, type);
    }

    public Answer removeOf(String community) {
        return api.send(Call.delete(path(community, "image")));
    }

    public Answer removeCoverOf(String community) {
        return api.send(Call.delete(path(community, "cover")));
    }

    /** The picture that a path of an answer leads to, in its largest size. */
    public Answer file(String path) {
        return api.send(Call.get(path));
    }

    public Answer file(String path, String variant) {
        return api.send(Call.get(path + "?variant=" + variant));
    }

    /** The same as a request of one's own making, such as one for a part. */
    public Answer file(String path, Function<Call, Call> how) {
        return api.send(how.apply(Call.get(path)));
    }

    public Answer head(String path) {
        return api.send(Call.of("HEAD", path));
    }

    /** The picture of a profile or what stands in for it; a redirection isn't followed. */
    public Answer ofProfile(String idTag, String query) {
        return api.send(Call.get("/api/profiles/" + idTag + "/picture" + query));
    }

    private Answer put(String path, byte[] bytes, String type) {
        return api.send(Call.of("PUT", path).body(bytes, type));
    }

    private static String path(String community, String place) {
        return "/api/communities/" + community + "/" + place;
    }
}
