package org.youbei.test.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** The page's own cryptography gives what the standards print, and what Java's gives. */
final class LockScriptsTest {
    private static final LockScripts SCRIPTS = new LockScripts();
    private static final int BLOCK = 16;

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void sha256IsThatOfFips180() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", SCRIPTS.sha256(text("abc")));
        assertEquals(
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
                SCRIPTS.sha256(text("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")));
    }

    @Test
    void hmacIsThatOfRfc4231() {
        assertEquals(
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                SCRIPTS.hmac(text("Jefe"), text("what do ya want for nothing?")));
        assertEquals(
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
                SCRIPTS.hmac(hex("aa".repeat(131)), text("Test Using Larger Than Block-Size Key - Hash Key First")));
    }

    @Test
    void pbkdf2IsThatOfRfc7914AndOfJava() throws GeneralSecurityException {
        assertEquals(
                "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc",
                SCRIPTS.pbkdf2(text("passwd"), text("salt"), 1));
        PBEKeySpec spec = new PBEKeySpec("望海 8341".toCharArray(), hex("00ff".repeat(16)), 1_000, 256);
        byte[] java = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(spec)
                .getEncoded();
        assertEquals(HexFormat.of().formatHex(java), SCRIPTS.pbkdf2(text("望海 8341"), hex("00ff".repeat(16)), 1_000));
    }

    /** Cases 13, 14 and 16 of McGrew and Viega, on whose work SP 800-38D stands. */
    @Test
    void gcmIsThatOfItsAuthors() {
        byte[] zeros = new byte[32];
        byte[] nonce = new byte[12];
        assertEquals("", SCRIPTS.open(zeros, nonce, new byte[0], hex("530f8afbc74536b9a963b4f1c4cb738b")));
        assertEquals(
                "00".repeat(BLOCK),
                SCRIPTS.open(
                        zeros,
                        nonce,
                        new byte[0],
                        hex("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919")));
        assertEquals(
                "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5"
                        + "aa0de657ba637b39",
                SCRIPTS.open(
                        hex("feffe9928665731c6d6a8f9467308308".repeat(2)),
                        hex("cafebabefacedbaddecaf888"),
                        hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
                        hex(
                                "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b105682"
                                        + "8838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b")));
    }

    @Test
    void ofEverySizeItOpensWhatJavaSealedAndRefusesEveryOtherBit() throws GeneralSecurityException {
        Random random = new Random(11);
        for (int size = 0; size < 70; size++) {
            byte[] key = bytes(random, 32);
            byte[] nonce = bytes(random, 12);
            byte[] beside = bytes(random, size % 37);
            byte[] plain = bytes(random, size);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
            cipher.updateAAD(beside);
            byte[] sealed = cipher.doFinal(plain);

            assertEquals(HexFormat.of().formatHex(plain), SCRIPTS.open(key, nonce, beside, sealed));
            sealed[random.nextInt(sealed.length)] ^= (byte) (1 << random.nextInt(8));
            assertEquals("refused", SCRIPTS.open(key, nonce, beside, sealed));
        }
    }

    @Test
    void ofEverySizeItsHashesAreThoseOfJava() throws GeneralSecurityException {
        Random random = new Random(12);
        for (int size = 0; size < 140; size++) {
            byte[] bytes = bytes(random, size);
            byte[] key = bytes(random, size + 1);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            assertEquals(HexFormat.of().formatHex(mac.doFinal(bytes)), SCRIPTS.hmac(key, bytes));
            assertEquals(
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)),
                    SCRIPTS.sha256(bytes));
        }
    }

    private static byte[] bytes(Random random, int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }
}
