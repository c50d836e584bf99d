package profiles.auth;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;

/** An RSA key pair that signs access tokens, the same on every node. */
@Entity
@Table(name = "signing_key")
public class SigningKey {

    @Id private String kid;

    @Column(name = "private_key")
    private byte[] privateBytes;

    @Column(name = "public_key")
    private byte[] publicBytes;

    @Column(name = "created_at")
    private Instant createdAt;

    @Transient private PrivateKey privateKey;
    @Transient private RSAPublicKey publicKey;

    protected SigningKey() {}

    public SigningKey(String kid, KeyPair pair, Instant createdAt) {
        this.kid = kid;
        this.privateBytes = pair.getPrivate().getEncoded();
        this.publicBytes = pair.getPublic().getEncoded();
        this.createdAt = createdAt;
    }

    public String kid() {
        return kid;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Decodes both halves once; done before the key is shared between threads. */
    SigningKey decoded() {
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            privateKey = rsa.generatePrivate(new PKCS8EncodedKeySpec(privateBytes));
            publicKey = (RSAPublicKey) rsa.generatePublic(new X509EncodedKeySpec(publicBytes));
            return this;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The signing key " + kid + " can't be decoded", e);
        }
    }

    PrivateKey privateKey() {
        return privateKey;
    }

    RSAPublicKey publicKey() {
        return publicKey;
    }

    /** The public half as a JWK (RFC 7517). */
    RSAKey toPublicJwk() {
        return new RSAKey.Builder(publicKey)
                .keyID(kid)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .build();
    }
}
