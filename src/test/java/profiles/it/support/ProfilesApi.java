package profiles.it.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The driver: the verbs of the API, called as somebody from somewhere. Every exchange is held
 * against the contract. Verbs answer what came; those that answer a {@link Session} demand success.
 */
public final class ProfilesApi {

    /** An invitation without limit that the server is started with. */
    public static final String INVITATION = "open-house-for-the-tests-only";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI address;
    private final Contract contract;
    private final String network;
    private final Session session;
    private final Supplier<Session> admin;

    ProfilesApi(
            URI address,
            Contract contract,
            String network,
            Session session,
            Supplier<Session> admin) {
        this.address = address;
        this.contract = contract;
        this.network = network;
        this.session = session;
        this.admin = admin;
    }

    /** The same driver, calling with this session's token. */
    public ProfilesApi as(Session caller) {
        return new ProfilesApi(address, contract, network, caller, admin);
    }

    /** The same driver, calling as the first admin. */
    public ProfilesApi admin() {
        return as(admin.get());
    }

    /** The same driver, its requests coming from another address. */
    public ProfilesApi from(String otherNetwork) {
        return new ProfilesApi(address, contract, otherNetwork, session, admin);
    }

    /** Where the server is reached; also the issuer of its tokens. */
    public URI address() {
        return address;
    }

    public Answer server() {
        return send(Call.get("/api/server"));
    }

    public Answer keys() {
        return send(Call.get("/.well-known/jwks.json"));
    }

    public Answer verify(String idTag, String type) {
        return verify(Json.createObjectBuilder().add("idTag", idTag).add("type", type).build());
    }

    public Answer verify(JsonObject request) {
        return send(Call.post("/api/profiles/verify", request));
    }

    /** Registers with the unlimited invitation; they have no password yet. */
    public Session register(Person person) {
        return session(tryRegister(person.registration(INVITATION)).expect(201));
    }

    public Answer tryRegister(JsonObject request) {
        return send(Call.post("/api/profiles/register", request));
    }

    /** Registers, opens the mailed link, sets the person's password. */
    public Session signUp(Person person, Mailbox mailbox) {
        register(person);
        String refId = mailbox.awaitLink(person.email(), "welcome").refId();
        return session(setPassword(refId, person.password()).expect(200));
    }

    public Session login(Person person) {
        return session(tryLogin(person.idTag(), person.password()).expect(200));
    }

    public Answer tryLogin(String idTag, String password) {
        return send(
                Call.post(
                        "/api/auth/login",
                        Json.createObjectBuilder()
                                .add("idTag", idTag)
                                .add("password", password)
                                .build()));
    }

    public Answer logout() {
        return send(Call.of("POST", "/api/auth/logout"));
    }

    public Answer freshToken() {
        return send(Call.get("/api/auth/login-token"));
    }

    public Answer setPassword(String refId, String newPassword) {
        return send(
                Call.post(
                        "/api/auth/set-password",
                        Json.createObjectBuilder()
                                .add("refId", refId)
                                .add("newPassword", newPassword)
                                .build()));
    }

    public Answer changePassword(String currentPassword, String newPassword) {
        return send(
                Call.post(
                        "/api/auth/password",
                        Json.createObjectBuilder()
                                .add("currentPassword", currentPassword)
                                .add("newPassword", newPassword)
                                .build()));
    }

    public Answer forgotPassword(JsonObject request) {
        return send(Call.post("/api/auth/forgot-password", request));
    }

    public Answer me() {
        return send(Call.get("/api/me"));
    }

    public Answer fullMe() {
        return send(Call.get("/api/me/full"));
    }

    public Answer patchMe(JsonObject patch) {
        return send(Call.patch("/api/me", patch));
    }

    public Answer createInvitation(JsonObject request) {
        return send(Call.post("/api/refs", request));
    }

    /** An invitation for so many registrations; answers its refId. */
    public String invitation(int count) {
        JsonObject request =
                Json.createObjectBuilder().add("type", "register").add("count", count).build();
        return createInvitation(request).expect(201).data().getString("refId");
    }

    public Answer refs(String query) {
        return send(Call.get("/api/refs" + query));
    }

    public Answer ref(String refId) {
        return send(Call.get("/api/refs/" + refId));
    }

    public Answer patchRef(String refId, JsonObject patch) {
        return send(Call.patch("/api/refs/" + refId, patch));
    }

    public Answer deleteRef(String refId) {
        return send(Call.delete("/api/refs/" + refId));
    }

    public Answer mails(String query) {
        return send(Call.get("/api/admin/mails" + query));
    }

    /** Any call the contract describes. */
    public Answer send(Call call) {
        Answer answer = exchange(call);
        contract.check(answer);
        return answer;
    }

    /**
     * A call to what the contract doesn't describe; its refusal must still look like all others.
     */
    public Answer sendUndescribed(Call call) {
        Answer answer = exchange(call);
        contract.checkUndescribed(answer);
        return answer;
    }

    /**
     * Any call, its answer not held against the contract; for HEAD where that doesn't mention it.
     */
    public Answer sendUnchecked(Call call) {
        return exchange(call);
    }

    private static Session session(Answer answer) {
        return Session.of(answer.data());
    }

    private Answer exchange(Call call) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request(call), BodyHandlers.ofByteArray());
            return new Answer(call, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(call.line() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(call.line() + " was interrupted", e);
        }
    }

    private HttpRequest request(Call call) {
        var body =
                call.body() == null
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofByteArray(call.body());
        var request =
                HttpRequest.newBuilder(address.resolve(call.path()))
                        .method(call.method(), body)
                        .timeout(PATIENCE)
                        .setHeader("X-Forwarded-For", network);
        if (session != null) {
            request.setHeader("Authorization", "Bearer " + session.token());
        }
        call.headers().forEach(request::setHeader);
        return request.build();
    }
}
