package profiles.community;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import profiles.identity.IdentityType;

/**
 * Somebody wants to found a community.
 *
 * @param name made from the tag when absent
 * @param profilePic a picture of the founder's own, by its id or path
 * @param inviteRef the invitation, where the server asks for one
 */
public record FoundingRequest(
        @NotNull(message = "is needed")
                @Pattern(regexp = "idp|domain", message = "must be idp or domain")
                String type,
        @Size(max = 1_000, message = "is too long") String name,
        @Size(max = 1_000, message = "is too long") String profilePic,
        @Size(max = 1_000, message = "is too long") String appDomain,
        @Size(max = 1_000, message = "is too long") String inviteRef) {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    IdentityType identityType() {
        return IdentityType.ofWord(type);
    }

    /** Equal for requests that want the same community; how it is paid for doesn't matter. */
    String wish() {
        JsonObjectBuilder wish = JSON.createObjectBuilder().add("type", type);
        add(wish, "name", name);
        add(wish, "profilePic", profilePic);
        add(wish, "appDomain", appDomain);
        return wish.build().toString();
    }

    private static void add(JsonObjectBuilder wish, String member, String value) {
        if (value != null) {
            wish.add(member, value.strip());
        }
    }

    @Override
    public String toString() {
        return "FoundingRequest[type=" + type + ", name=" + name + "]";
    }
}
