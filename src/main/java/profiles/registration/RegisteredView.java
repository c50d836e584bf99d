package profiles.registration;

import java.util.List;

/**
 * Somebody who has just registered and is signed in.
 *
 * @param profilePic always empty
 * @param token the access token
 */
public record RegisteredView(
        long tnId, String idTag, String name, String profilePic, List<String> roles, String token) {

    @Override
    public String toString() {
        return "RegisteredView[idTag=" + idTag + "]";
    }
}
