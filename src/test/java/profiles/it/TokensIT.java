package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.PlainJWT;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.People;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;
import profiles.it.support.TokenForger;

@ServerTest
class TokensIT {

    private ProfilesApi api;
    private Session alice;
    private TokenForger forger;

    @BeforeEach
    void registerAlice(ProfilesApi anonymous, DataSource database) {
        api = anonymous;
        alice = api.register(People.alice());
        forger = TokenForger.of(alice, database);
    }

    /** Without this, the refusals below could have any reason. */
    @Test
    void tokenShouldBeAcceptedWhenForgedWithoutAChange() {
        api.as(alice.withToken(forger.sign(forger.claims()))).me().expect(200);
    }

    @Test
    void tokenShouldHoldWhatTheContractNames() {
        var claims = forger.claims().build().getClaims();

        assertThat(claims)
                .containsKeys("iss", "sub", "tnId", "roles", "aud", "iat", "exp", "jti")
                .containsEntry("sub", alice.idTag())
                .containsEntry("tnId", alice.tnId())
                .containsEntry("iss", api.address().toString());
        assertThat(forger.header().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
    }

    @Test
    void tokenShouldBeRefusedWhenRevoked() {
        api.as(alice).logout();

        assertRefused(alice.token());
    }

    @Test
    void tokenShouldBeRefusedWhenExpired() {
        Date past = Date.from(Instant.now().minusSeconds(1));

        assertRefused(forger.sign(forger.claims().expirationTime(past)));
    }

    @Test
    void tokenShouldBeRefusedWhenItNeverExpires() {
        assertRefused(forger.sign(forger.claims().expirationTime(null)));
    }

    @Test
    void tokenShouldBeRefusedWhenForAnotherAudience() {
        assertRefused(forger.sign(forger.claims().audience("https://elsewhere.example")));
    }

    @Test
    void tokenShouldBeRefusedWhenForNoAudience() {
        assertRefused(forger.sign(forger.claims().claim("aud", null)));
    }

    @Test
    void tokenShouldBeRefusedWhenOfAnotherIssuer() {
        assertRefused(forger.sign(forger.claims().issuer("https://elsewhere.example")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tnId", "sub", "jti", "roles"})
    void tokenShouldBeRefusedWhenClaimIsMissing(String claim) {
        assertRefused(forger.sign(forger.claims().claim(claim, null)));
    }

    @Test
    void tokenShouldBeRefusedWhenSignedByStrangerUnderOurKeyId() throws JOSEException {
        RSAKey stranger = new RSAKeyGenerator(2048).generate();

        assertRefused(forger.signWith(stranger, forger.header().getKeyID()));
    }

    @Test
    void tokenShouldBeRefusedWhenKeyIsUnknown() throws JOSEException {
        RSAKey stranger = new RSAKeyGenerator(2048).generate();

        assertRefused(forger.signWith(stranger, "unknown"));
    }

    @Test
    void tokenShouldBeRefusedWhenKeyComesWithIt() throws JOSEException {
        RSAKey stranger = new RSAKeyGenerator(2048).generate();
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(forger.header().getType())
                        .jwk(stranger.toPublicJWK())
                        .build();

        assertRefused(
                forger.sign(
                        header,
                        forger.claims(),
                        new com.nimbusds.jose.crypto.RSASSASigner(stranger)));
    }

    @Test
    void tokenShouldBeRefusedWhenNotSigned() {
        assertRefused(new PlainJWT(forger.claims().build()).serialize());
    }

    @Test
    void tokenShouldBeRefusedWhenItsSignatureIsEmpty() {
        assertRefused(alice.token().replaceFirst("[^.]+$", ""));
    }

    @Test
    void tokenShouldBeRefusedWhenHs256WithOurPublicKey() throws Exception {
        var keys = api.keys().body().getJsonArray("keys");
        RSAKey ours = RSAKey.parse(keys.getJsonObject(0).toString());
        var header =
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(forger.header().getType())
                        .keyID(forger.header().getKeyID())
                        .build();
        byte[] secret = ours.toRSAPublicKey().getEncoded();

        assertRefused(forger.sign(header, forger.claims(), new MACSigner(secret)));
    }

    @Test
    void tokenShouldBeRefusedWhenClaimsWereChanged() {
        String[] parts = alice.token().split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]));
        String admin = claims.replace("\"user\"", "\"admin\"");
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(admin.getBytes());

        assertThat(admin).isNotEqualTo(claims);
        assertRefused(String.join(".", parts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b.c", "...", "eyJhbGciOiJSUzI1NiJ9.e30.x"})
    void tokenShouldBeRefusedWhenGarbage(String token) {
        assertRefused(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YWxpY2U6c2VjcmV0", "Bearer", "Bearer ", "Token abc", ""})
    void otherCredentialsShouldBeRefused(String authorization) {
        Answer answer = api.send(Call.get("/api/me").header("Authorization", authorization));

        assertThat(answer.expect(401).header("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
    }

    @Test
    void brokenTokenShouldBeRefusedOnPublicCallsToo() {
        api.as(alice.withToken("broken")).server().expect(401);
    }

    @Test
    void tokenShouldNotBeReadFromQuery() {
        api.send(Call.get("/api/me?access_token=" + alice.token())).expect(401);
    }

    private void assertRefused(String token) {
        Answer answer = api.as(alice.withToken(token)).me().expect(401);

        assertThat(answer.header("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer")
                .contains("error=\"invalid_token\"");
    }
}
