package profiles.it.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.SQLException;
import java.text.ParseException;
import javax.sql.DataSource;

/**
 * Makes tokens that differ from a good one in a single thing. It holds the server's own private
 * key, so that what is refused is refused for that thing and not for its signature.
 */
public final class TokenForger {

    private final SignedJWT good;
    private final PrivateKey key;

    private TokenForger(SignedJWT good, PrivateKey key) {
        this.good = good;
        this.key = key;
    }

    public static TokenForger of(Session session, DataSource database) {
        try {
            SignedJWT good = SignedJWT.parse(session.token());
            return new TokenForger(good, privateKey(good.getHeader().getKeyID(), database));
        } catch (ParseException | SQLException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey privateKey(String kid, DataSource database)
            throws SQLException, GeneralSecurityException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                "select private_key from signing_key where kid = ?")) {
            query.setString(1, kid);
            try (var row = query.executeQuery()) {
                row.next();
                return KeyFactory.getInstance("RSA")
                        .generatePrivate(new PKCS8EncodedKeySpec(row.getBytes(1)));
            }
        }
    }

    /** The claims of the good token, to be changed. */
    public JWTClaimsSet.Builder claims() {
        try {
            return new JWTClaimsSet.Builder(good.getJWTClaimsSet());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    public JWSHeader header() {
        return good.getHeader();
    }

    /** Signed as the server would. */
    public String sign(JWTClaimsSet.Builder claims) {
        return sign(good.getHeader(), claims, new RSASSASigner(key));
    }

    public String sign(JWSHeader header, JWTClaimsSet.Builder claims, JWSSigner signer) {
        try {
            var token = new SignedJWT(header, claims.build());
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signed with somebody else's key under this key id. */
    public String signWith(RSAKey foreign, String kid) {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(new JOSEObjectType("at+jwt"))
                        .keyID(kid)
                        .build();
        try {
            return sign(header, claims(), new RSASSASigner(foreign));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
