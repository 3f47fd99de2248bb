package org.youbei.signature;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of an Ed25519 key (RFC 8032).
 *
 * @param encoded as OpenSSH writes it in one line, without the kind before it and the comment behind it
 */
public record SignerKey(String encoded) {
    static final String KIND = "ssh-ed25519";
    static final int BYTES = 32;
    static final String ALGORITHM = "Ed25519";

    /** What stands before the 32 bytes of a key in its X.509 form (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    /** Returns the key of 32 bytes. */
    static SignerKey ofBytes(byte[] raw) {
        byte[] blob = new WireWriter().field(KIND).field(raw).bytes();
        return new SignerKey(Base64.getEncoder().encodeToString(blob));
    }

    /** Returns the key of its wire form; an {@link IllegalArgumentException} when it is none of this kind. */
    static SignerKey ofBlob(byte[] blob) {
        WireReader reader = new WireReader(blob);
        reader.expect(KIND);
        byte[] raw = reader.field();
        reader.expectEnd();
        if (raw.length != BYTES) {
            throw new IllegalArgumentException("not the length of a key");
        }
        return ofBytes(raw);
    }

    byte[] blob() {
        return Base64.getDecoder().decode(encoded);
    }

    /** Returns the short name of the key that people compare, the same that {@code ssh-keygen -l} shows. */
    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(blob());
            return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Returns whether a signature of 64 bytes was made by the other half of this key over these bytes. */
    boolean fits(byte[] message, byte[] signature) {
        byte[] blob = blob();
        byte[] raw = Arrays.copyOfRange(blob, blob.length - BYTES, blob.length);
        byte[] spec = Arrays.copyOf(X509, X509.length + BYTES);
        System.arraycopy(raw, 0, spec, X509.length, BYTES);
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(spec)));
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }
}
