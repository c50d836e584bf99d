package profiles.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import profiles.config.Settings;
import profiles.crypto.RandomText;
import profiles.identity.IdTag;
import profiles.problem.ProblemException;

/** Issues and checks access tokens: JWTs in the manner of RFC 9068, RS256 and nothing else. */
@ApplicationScoped
public class AccessTokens {

    private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
    private static final String TN_ID = "tnId";
    private static final String ROLES = "roles";
    private static final String GENERATION = "gen";
    private static final List<String> CLAIMS =
            List.of("iss", "aud", "sub", "exp", "jti", TN_ID, ROLES, GENERATION);
    private static final int JTI_BYTES = 16;

    @Inject SigningKeys keys;
    @Inject Revocations revocations;
    @Inject Settings settings;
    @Inject Clock clock;

    public String issue(TokenSubject subject) {
        SigningKey key = keys.current();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).type(TYPE).keyID(key.kid()).build();
        var token = new SignedJWT(header, claims(subject));
        try {
            token.sign(new RSASSASigner(key.privateKey()));
        } catch (JOSEException e) {
            throw new IllegalStateException("An access token can't be signed", e);
        }
        return token.serialize();
    }

    private JWTClaimsSet claims(TokenSubject subject) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(issuer())
                .subject(subject.idTag().value())
                .claim(TN_ID, subject.tnId())
                .claim(ROLES, Role.words(subject.roles()))
                .claim(GENERATION, subject.generation())
                .jwtID(RandomText.ofBytes(JTI_BYTES))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(settings.accessTokenLifetime())))
                .build();
    }

    /**
     * @throws ProblemException 401 unless the token is ours, meant for us, in time and not revoked
     */
    public Caller check(String token) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            Caller caller = caller(jwt);
            if (revocations.isRevoked(caller)) {
                throw BearerTokenFilter.refusal();
            }
            return caller;
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            throw BearerTokenFilter.refusal();
        }
    }

    private Caller caller(SignedJWT jwt) throws ParseException, JOSEException {
        JWSHeader header = jwt.getHeader();
        boolean ours =
                JWSAlgorithm.RS256.equals(header.getAlgorithm())
                        && TYPE.equals(header.getType())
                        && header.getCriticalParams() == null;
        Optional<SigningKey> key = ours ? keys.find(header.getKeyID()) : Optional.empty();
        if (key.isEmpty() || !jwt.verify(new RSASSAVerifier(key.get().publicKey()))) {
            throw BearerTokenFilter.refusal();
        }
        JWTClaimsSet claims = jwt.getJWTClaimsSet();
        requireComplete(claims);
        requireValid(claims);
        return new Caller(
                claims.getLongClaim(TN_ID),
                IdTag.stored(claims.getSubject()),
                Role.ofWords(claims.getStringListClaim(ROLES)),
                claims.getJWTID(),
                claims.getIntegerClaim(GENERATION),
                claims.getExpirationTime().toInstant());
    }

    private static void requireComplete(JWTClaimsSet claims) {
        for (String claim : CLAIMS) {
            if (claims.getClaim(claim) == null) {
                throw BearerTokenFilter.refusal();
            }
        }
    }

    private void requireValid(JWTClaimsSet claims) {
        boolean valid =
                issuer().equals(claims.getIssuer())
                        && claims.getAudience().equals(List.of(issuer()))
                        && clock.instant().isBefore(claims.getExpirationTime().toInstant());
        if (!valid) {
            throw BearerTokenFilter.refusal();
        }
    }

    private String issuer() {
        return settings.publicUrl().toString();
    }
}
