package profiles.it.support;

import jakarta.json.JsonObject;

/** Somebody signed in: the token that proves it. */
public record Session(long tnId, String idTag, String token) {

    /** From the {@code data} of a registration or a sign-in. */
    public static Session of(JsonObject data) {
        return new Session(
                data.getJsonNumber("tnId").longValueExact(),
                data.getString("idTag"),
                data.getString("token"));
    }

    /** The same session, of a token that isn't what it was. */
    public Session withToken(String other) {
        return new Session(tnId, idTag, other);
    }
}
