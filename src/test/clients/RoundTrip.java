import client.ApiClient;
import client.api.OwnProfileApi;
import client.api.ProfilesApi;
import client.api.RegistrationApi;
import client.api.RelationshipsApi;
import client.api.SigningInApi;
import client.model.LoginRequest;
import client.model.OwnProfilePatch;
import client.model.RegisterRequest;
import client.model.RelationshipRequest;

/**
 * Register, sign in, read, change, follow, list: with the client that was generated.
 *
 * <p>Arguments: server, invitation, new tag, its mail address, present tag, its password.
 */
public class RoundTrip {

    public static void main(String[] args) throws Exception {
        var anonymous = new ApiClient();
        anonymous.updateBaseUri(args[0]);
        String friend = register(anonymous, args[1], args[2], args[3]);
        var alice = new ApiClient();
        alice.updateBaseUri(args[0]);
        String token = login(anonymous, args[4], args[5]);
        alice.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));

        var own = new OwnProfileApi(alice);
        require(args[4].equals(own.getOwnProfile(own()).getData().getIdTag()), "read");
        own.updateOwnProfile(renamed("Alice of the round"));
        require(own.getOwnProfile(own()).getData().getName().endsWith("round"), "change");
        follow(alice, friend);
        require(follows(alice, friend), "follow and list");
        System.out.println("made the round");
    }

    private static String register(
            ApiClient client, String invitation, String idTag, String email) throws Exception {
        var request =
                new RegisterRequest()
                        .type(RegisterRequest.TypeEnum.IDP)
                        .idTag(idTag)
                        .email(email)
                        .token(invitation);
        return new RegistrationApi(client)
                .registerProfile(
                        RegistrationApi.APIRegisterProfileRequest.newBuilder()
                                .registerRequest(request)
                                .build())
                .getData()
                .getIdTag();
    }

    private static String login(ApiClient client, String idTag, String password) throws Exception {
        return new SigningInApi(client)
                .login(
                        SigningInApi.APILoginRequest.newBuilder()
                                .loginRequest(new LoginRequest().idTag(idTag).password(password))
                                .build())
                .getData()
                .getToken();
    }

    private static OwnProfileApi.APIGetOwnProfileRequest own() {
        return OwnProfileApi.APIGetOwnProfileRequest.newBuilder().build();
    }

    private static OwnProfileApi.APIUpdateOwnProfileRequest renamed(String name) {
        return OwnProfileApi.APIUpdateOwnProfileRequest.newBuilder()
                .ownProfilePatch(new OwnProfilePatch().name(name))
                .build();
    }

    private static void follow(ApiClient client, String idTag) throws Exception {
        new RelationshipsApi(client)
                .updateRelationship(
                        RelationshipsApi.APIUpdateRelationshipRequest.newBuilder()
                                .idTag(idTag)
                                .relationshipRequest(
                                        new RelationshipRequest()
                                                .relationship(
                                                        RelationshipRequest.RelationshipEnum
                                                                .FOLLOW))
                                .build());
    }

    private static boolean follows(ApiClient client, String idTag) throws Exception {
        return new ProfilesApi(client)
                .listProfiles(
                        ProfilesApi.APIListProfilesRequest.newBuilder()
                                .following("true")
                                .idTag(idTag)
                                .build())
                .getData().stream()
                .anyMatch(profile -> profile.getIdTag().equals(idTag));
    }

    private static void require(boolean held, String step) {
        if (!held) {
            throw new IllegalStateException(step);
        }
    }
}
