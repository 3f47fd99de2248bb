package org.youbei.lock;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one locked site, made for it and never used again. From it come the names of its files, and a key for each of them: as no key ever seals two things, all can do
 * with the same nonce, whatever the threads do and however many files there are.
 */
final class SiteKey {
    /** What PBKDF2 is asked to do: a guess costs an attacker a million times two blocks of SHA-256. */
    static final int ITERATIONS = 1_000_000;

    private static final String FORMAT = "youbei-lock/1 ";
    private static final int KEY_BYTES = 32;
    private static final int SALT_BYTES = 32;
    private static final int TAG_BITS = 128;
    private static final int NAME_DIGITS = 24;
    private static final byte[] NONCE = new byte[12];

    private final byte[] master;
    private final byte[] names;
    private final byte[] salt;

    private SiteKey(byte[] master, byte[] salt) {
        this.master = master;
        this.salt = salt;
        this.names = mac(master, FORMAT + "names");
    }

    static SiteKey make(RandomGenerator source) {
        byte[] master = new byte[KEY_BYTES];
        byte[] salt = new byte[SALT_BYTES];
        source.nextBytes(master);
        source.nextBytes(salt);
        return new SiteKey(master, salt);
    }

    /** Returns the name of the file of a path: 96 bits that tell nothing to those without the key. */
    String name(String path) {
        return HexFormat.of().formatHex(mac(names, path)).substring(0, NAME_DIGITS);
    }

    /** Seals the only file of a name. The name, which stands for the path, is sealed with it, so that no file can take the place of another. */
    byte[] seal(String name, byte[] plain) {
        return encrypt(mac(master, FORMAT + "file " + name), FORMAT + name, plain);
    }

    /** Returns the file with the key itself, sealed with a pass phrase, and a sum, so that damage is not taken for a wrong phrase. */
    String head(PassPhrase phrase) {
        Base64.Encoder base64 = Base64.getEncoder();
        String sealed = base64.encodeToString(encrypt(phrase.key(salt, ITERATIONS), FORMAT + "key", master));
        String salted = base64.encodeToString(salt);
        String check = HexFormat.of().formatHex(sha256("1 " + ITERATIONS + " " + salted + " " + sealed));
        return "youbeiLock({\"format\":1,\"iterations\":" + ITERATIONS + ",\"salt\":\"" + salted + "\",\"key\":\""
                + sealed + "\",\"check\":\"" + check + "\"});\n";
    }

    private static byte[] encrypt(byte[] key, String beside, byte[] plain) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, NONCE));
            cipher.updateAAD(beside.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(plain);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES in GCM", impossible);
        }
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC", impossible);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
