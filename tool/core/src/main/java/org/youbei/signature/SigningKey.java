package org.youbei.signature;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** An Ed25519 key with both halves and the name of its owner, as OpenSSH keeps it in a file ({@code openssh-key-v1}, without a pass phrase). */
public final class SigningKey {
    private static final Armour ARMOUR = new Armour("OPENSSH PRIVATE KEY");
    private static final byte[] MAGIC = "openssh-key-v1\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final String OPEN = "none";

    /** OpenSSH writes the same number twice to see whether a pass phrase was right; without one any number does. */
    private static final int CHECK = 0x796f7562;

    private static final int BLOCK = 8;

    /** What stands before the 32 bytes of a private key in its PKCS #8 form (RFC 8410). */
    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private final byte[] seed;
    private final SignerKey signer;
    private final String name;

    private SigningKey(byte[] seed, SignerKey signer, String name) {
        this.seed = seed;
        this.signer = signer;
        this.name = name;
    }

    /** Makes a new key. */
    public static SigningKey create(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(SignerKey.ALGORITHM).generateKeyPair();
            SignerKey signer = SignerKey.ofBytes(last(pair.getPublic().getEncoded()));
            return new SigningKey(last(pair.getPrivate().getEncoded()), signer, name);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform from 15 on has Ed25519", impossible);
        }
    }

    private static byte[] last(byte[] encoded) {
        return Arrays.copyOfRange(encoded, encoded.length - SignerKey.BYTES, encoded.length);
    }

    /** Returns the key of a file's text; empty when it is no such key, has a pass phrase, or its halves do not belong together. */
    public static Optional<SigningKey> parse(String text) {
        try {
            WireReader reader = new WireReader(ARMOUR.unwrap(text));
            if (!Arrays.equals(reader.raw(MAGIC.length), MAGIC)) {
                return Optional.empty();
            }
            reader.expect(OPEN);
            reader.expect(OPEN);
            reader.expect("");
            if (reader.number() != 1) {
                return Optional.empty();
            }
            SignerKey signer = SignerKey.ofBlob(reader.field());
            return Optional.of(halves(new WireReader(reader.field()), signer)).filter(SigningKey::isSound);
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }

    private static SigningKey halves(WireReader reader, SignerKey signer) {
        reader.number();
        reader.number();
        reader.expect(SignerKey.KIND);
        reader.field();
        byte[] seed = Arrays.copyOf(reader.field(), SignerKey.BYTES);
        return new SigningKey(seed, signer, reader.text());
    }

    private boolean isSound() {
        return signer.fits(MAGIC, sign(MAGIC));
    }

    /** Returns the key as the text of its file. */
    public String text() {
        byte[] blob = signer.blob();
        byte[] raw = last(blob);
        byte[] both = Arrays.copyOf(seed, 2 * SignerKey.BYTES);
        System.arraycopy(raw, 0, both, SignerKey.BYTES, SignerKey.BYTES);
        WireWriter secret = new WireWriter()
                .number(CHECK)
                .number(CHECK)
                .field(SignerKey.KIND)
                .field(raw)
                .field(both)
                .field(name);
        for (byte pad = 1; secret.bytes().length % BLOCK != 0; pad++) {
            secret.raw(new byte[] {pad});
        }
        WireWriter file = new WireWriter().raw(MAGIC).field(OPEN).field(OPEN).field("");
        return ARMOUR.wrap(file.number(1).field(blob).field(secret.bytes()).bytes());
    }

    /** Returns the signature of 64 bytes over these; the same key and bytes give the same signature. */
    byte[] sign(byte[] message) {
        byte[] spec = Arrays.copyOf(PKCS8, PKCS8.length + SignerKey.BYTES);
        System.arraycopy(seed, 0, spec, PKCS8.length, SignerKey.BYTES);
        try {
            PrivateKey key = KeyFactory.getInstance(SignerKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(spec));
            Signature signature = Signature.getInstance(SignerKey.ALGORITHM);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("any 32 bytes are a key", impossible);
        }
    }

    /** Returns the half that everyone may know. */
    public SignerKey signer() {
        return signer;
    }

    /** Returns the name of its owner. */
    public String name() {
        return name;
    }
}
