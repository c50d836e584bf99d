package profiles.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.config.TestSettings;
import profiles.identity.IdTag;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.support.MovableClock;
import profiles.support.Refusals;

class AccessTokensTest {

    private static final String ISSUER = "https://profiles.example";
    private static final String KID = "key-1";
    private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
    private static final TokenSubject ALICE =
            new TokenSubject(1001, IdTag.of("alice@example.com"), Set.of(Role.USER, Role.ADMIN), 3);

    private final MovableClock clock = new MovableClock("2026-11-23T12:00:00Z");
    private final TestRevocations revocations = new TestRevocations();
    private final TestKeys keys = new TestKeys().with(KID, "2026-11-01T00:00:00Z");
    private final AccessTokens tokens = new AccessTokens();

    @BeforeEach
    void assemble() {
        tokens.clock = clock;
        tokens.settings = TestSettings.with(Map.of("profiles.public-url", ISSUER));
        tokens.keys = new SigningKeys();
        tokens.keys.stored = keys;
        tokens.keys.clock = clock;
        tokens.keys.executor = ForkJoinPool.commonPool();
        tokens.revocations = new Revocations();
        tokens.revocations.repository = revocations;
        tokens.revocations.clock = clock;
    }

    @Test
    void checkedTokenShouldTellWhomItWasIssuedTo() {
        Caller caller = tokens.check(tokens.issue(ALICE));

        assertThat(caller)
                .isEqualTo(
                        new Caller(
                                1001,
                                IdTag.of("alice@example.com"),
                                Set.of(Role.USER, Role.ADMIN),
                                caller.jti(),
                                3,
                                clock.instant().plus(Duration.ofHours(1))));
    }

    @Test
    void tokenShouldHaveTheClaimsOfTheContract() throws ParseException {
        SignedJWT token = SignedJWT.parse(tokens.issue(ALICE));

        assertThat(token.getHeader().toJSONObject())
                .isEqualTo(Map.of("alg", "RS256", "typ", "at+jwt", "kid", KID));
        assertThat(token.getJWTClaimsSet().toJSONObject())
                .containsOnlyKeys("iss", "aud", "sub", "tnId", "roles", "gen", "jti", "iat", "exp")
                .containsEntry("iss", ISSUER)
                .containsEntry("sub", "alice@example.com")
                .containsEntry("roles", List.of("user", "admin"));
    }

    @Test
    void tokensShouldHaveIdsOfTheirOwn() {
        assertThat(tokens.check(tokens.issue(ALICE)).jti())
                .isNotEqualTo(tokens.check(tokens.issue(ALICE)).jti());
    }

    @Test
    void handmadeTokenShouldBeAcceptedWhenNothingIsWrongWithIt() throws JOSEException {
        assertThat(tokens.check(signed(header().build(), claims().build())).tnId()).isEqualTo(1001);
    }

    @Test
    void tokenShouldHoldUntilItsLastInstant() {
        String token = tokens.issue(ALICE);
        clock.move(Duration.ofHours(1).minusMillis(1));

        assertThat(tokens.check(token).tnId()).isEqualTo(1001);
    }

    @Test
    void tokenShouldBeRefusedWhenExpired() {
        String token = tokens.issue(ALICE);
        clock.move(Duration.ofHours(1));

        assertRefused(token);
    }

    @Test
    void tokenShouldBeRefusedWhenItNeverExpires() throws JOSEException {
        assertRefused(signed(header().build(), claims().expirationTime(null).build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "tnId", "roles", "gen", "jti", "aud", "iss"})
    void tokenShouldBeRefusedWhenAClaimIsMissing(String claim) throws JOSEException {
        JWTClaimsSet incomplete = claims().claim(claim, null).build();

        assertRefused(signed(header().build(), incomplete));
    }

    @ParameterizedTest
    @CsvSource({"tnId, one", "gen, three", "roles, admin"})
    void tokenShouldBeRefusedWhenAClaimIsOfAnotherType(String claim, String value)
            throws JOSEException {
        assertRefused(signed(header().build(), claims().claim(claim, value).build()));
    }

    @ParameterizedTest
    @CsvSource({
        "https://other.example, https://profiles.example",
        ", https://profiles.example",
        "https://profiles.example, https://other.example",
        "https://profiles.example, ",
        "https://profiles.example/, https://profiles.example"
    })
    void tokenShouldBeRefusedWhenOfAnotherIssuerOrForAnotherAudience(String iss, String aud)
            throws JOSEException {
        JWTClaimsSet claims = claims().issuer(iss).audience(aud).build();

        assertRefused(signed(header().build(), claims));
    }

    @Test
    void tokenShouldBeRefusedWhenForOthersToo() throws JOSEException {
        JWTClaimsSet claims = claims().audience(List.of(ISSUER, "https://other.example")).build();

        assertRefused(signed(header().build(), claims));
    }

    @Test
    void tokenShouldBeRefusedWhenUnsigned() {
        assertRefused(new PlainJWT(claims().build()).serialize());
    }

    @Test
    void tokenShouldBeRefusedWhenItsSignatureIsCutOff() {
        String token = tokens.issue(ALICE);

        assertRefused(token.substring(0, token.lastIndexOf('.') + 1));
    }

    @Test
    void tokenShouldBeRefusedWhenSignedWithThePublicKeyAsASecret() throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256).type(TYPE).keyID(KID).build();
        JWSSigner signer = new MACSigner(TestKeys.PAIR.getPublic().getEncoded());

        assertRefused(signed(header, claims().build(), signer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS384", "RS512", "PS256"})
    void tokenShouldBeRefusedWhenOfAnotherAlgorithmOfTheSameKey(String algorithm)
            throws JOSEException {
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.parse(algorithm)).type(TYPE).keyID(KID).build();

        assertRefused(signed(header, claims().build()));
    }

    @Test
    void tokenShouldBeRefusedWhenSignedByAnotherKey() throws JOSEException {
        JWSSigner other = new RSASSASigner(TestKeys.OTHER_PAIR.getPrivate());

        assertRefused(signed(header().build(), claims().build(), other));
    }

    @ParameterizedTest
    @CsvSource({"key-2", "''", ","})
    void tokenShouldBeRefusedWhenItsKeyIsUnknown(String kid) throws JOSEException {
        assertRefused(signed(header().keyID(kid).build(), claims().build()));
    }

    @ParameterizedTest
    @CsvSource({"JWT", "application/at+jwt+x", ","})
    void tokenShouldBeRefusedWhenOfAnotherType(String type) throws JOSEException {
        JWSHeader header = header().type(type == null ? null : new JOSEObjectType(type)).build();

        assertRefused(signed(header, claims().build()));
    }

    @Test
    void tokenShouldBeRefusedWhenItDemandsAnExtension() throws JOSEException {
        JWSHeader header = header().criticalParams(Set.of("exp")).customParam("exp", 1).build();

        assertRefused(signed(header, claims().build()));
    }

    @Test
    void tokenShouldBeRefusedWhenItsClaimsWereChanged() {
        String[] parts = tokens.issue(ALICE).split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String changed = claims.replace("1001", "1002");

        assertThat(changed).isNotEqualTo(claims);
        assertRefused(parts[0] + "." + encoded(changed) + "." + parts[2]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "...", "a.b.c", "e30.e30.e30", "e30.e30.", "é.é.é"})
    void tokenShouldBeRefusedWhenGarbage(String token) {
        assertRefused(token);
    }

    @Test
    void tokenShouldBeRefusedWhenItsHeaderIsNestedDeeply() {
        assertRefused(encoded("{\"alg\":" + "[".repeat(2_000)) + ".e30.e30");
    }

    @Test
    void tokenShouldBeRefusedWhenRevoked() {
        String token = tokens.issue(ALICE);
        revocations.addToken(tokens.check(token).jti(), clock.instant().plusSeconds(9_999));
        clock.move(Duration.ofSeconds(5));

        assertRefused(token);
    }

    @Test
    void tokenShouldBeRefusedWhenOfAnEarlierGeneration() {
        String token = tokens.issue(ALICE);
        revocations.addAccount(1001, 4, null, clock.instant().plusSeconds(9_999));

        assertRefused(token);
    }

    private void assertRefused(String token) {
        ProblemException refusal = Refusals.of(() -> tokens.check(token));

        assertThat(refusal).isNotNull();
        assertThat(refusal.type()).isEqualTo(ProblemType.UNAUTHENTICATED);
        assertThat(refusal.headers())
                .containsEntry(
                        "WWW-Authenticate", "Bearer realm=\"profiles\", error=\"invalid_token\"");
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).type(TYPE).keyID(KID);
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(ISSUER)
                .subject("alice@example.com")
                .claim("tnId", 1001)
                .claim("roles", List.of("user"))
                .claim("gen", 3)
                .jwtID("handmade")
                .expirationTime(Date.from(clock.instant().plusSeconds(60)));
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims) throws JOSEException {
        return signed(header, claims, new RSASSASigner(TestKeys.PAIR.getPrivate()));
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer)
            throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
