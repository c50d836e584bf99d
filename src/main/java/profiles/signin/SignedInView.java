package profiles.signin;

import java.util.List;
import profiles.account.Person;
import profiles.auth.Role;

/**
 * Somebody who has signed in.
 *
 * @param profilePic empty without a picture, as the reference client expects it here
 * @param token the access token
 * @param settings always empty; the client's own settings live elsewhere
 */
public record SignedInView(
        long tnId,
        String idTag,
        String name,
        String profilePic,
        List<String> roles,
        String token,
        List<String> settings) {

    static SignedInView of(Person person, String token) {
        String picture = person.profile().profilePicPath();
        return new SignedInView(
                person.profile().tnId(),
                person.profile().idTag().value(),
                person.profile().name(),
                picture == null ? "" : picture,
                Role.words(person.account().roles()),
                token,
                List.of());
    }

    @Override
    public String toString() {
        return "SignedInView[idTag=" + idTag + "]";
    }
}
