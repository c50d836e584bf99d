package profiles.it.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Somebody who uses the service: what they want to be called, and the secret they keep. */
public record Person(String idTag, String email, String password) {

    /** The request that registers them. */
    public JsonObject registration(String invitation) {
        return Json.createObjectBuilder()
                .add("type", "idp")
                .add("idTag", idTag)
                .add("email", email)
                .add("token", invitation)
                .add("lang", "en")
                .build();
    }

    public JsonObject credentials() {
        return Json.createObjectBuilder().add("idTag", idTag).add("password", password).build();
    }
}
