package org.youbei.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/**
 * A signature over a file as {@code ssh-keygen -Y sign} makes it (PROTOCOL.sshsig of OpenSSH).
 *
 * @param key the key that it says it was made with
 * @param namespace what it was made for: one made for something else does not count
 * @param hash how the file was digested
 * @param raw the 64 bytes of Ed25519, in their wire form
 */
public record SshSignature(SignerKey key, String namespace, String hash, String raw) {
    private static final Armour ARMOUR = new Armour("SSH SIGNATURE");
    private static final byte[] MAGIC = "SSHSIG".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final String SHA512 = "sha512";

    /** Returns the text of a key's signature over a file. */
    public static String sign(SigningKey key, String namespace, byte[] file) {
        byte[] signature = key.sign(signed(namespace, SHA512, file));
        WireWriter text = new WireWriter()
                .raw(MAGIC)
                .number(VERSION)
                .field(key.signer().blob())
                .field(namespace)
                .field("")
                .field(SHA512)
                .field(new WireWriter().field(SignerKey.KIND).field(signature).bytes());
        return ARMOUR.wrap(text.bytes());
    }

    /** Returns the signature of a text; empty when it is none, or not of Ed25519. */
    public static Optional<SshSignature> parse(String text) {
        try {
            WireReader reader = new WireReader(ARMOUR.unwrap(text));
            if (!Arrays.equals(reader.raw(MAGIC.length), MAGIC) || reader.number() != VERSION) {
                return Optional.empty();
            }
            SignerKey key = SignerKey.ofBlob(reader.field());
            String namespace = reader.text();
            reader.field();
            String hash = reader.text();
            WireReader inner = new WireReader(reader.field());
            reader.expectEnd();
            inner.expect(SignerKey.KIND);
            byte[] raw = inner.field();
            inner.expectEnd();
            return Optional.of(new SshSignature(
                    key, namespace, hash, java.util.HexFormat.of().formatHex(raw)));
        } catch (IllegalArgumentException notASignature) {
            return Optional.empty();
        }
    }

    /** Returns whether it was made for this, over these bytes, with its key. */
    public boolean fits(String purpose, byte[] file) {
        return namespace.equals(purpose)
                && (hash.equals(SHA512) || hash.equals("sha256"))
                && key.fits(
                        signed(namespace, hash, file), java.util.HexFormat.of().parseHex(raw));
    }

    private static byte[] signed(String namespace, String hash, byte[] file) {
        return new WireWriter()
                .raw(MAGIC)
                .field(namespace)
                .field("")
                .field(hash)
                .field(digest(hash, file))
                .bytes();
    }

    private static byte[] digest(String hash, byte[] file) {
        try {
            return MessageDigest.getInstance(hash.equals(SHA512) ? "SHA-512" : "SHA-256")
                    .digest(file);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has SHA-2", impossible);
        }
    }
}
