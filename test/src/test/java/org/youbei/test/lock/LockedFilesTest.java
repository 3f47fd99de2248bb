package org.youbei.test.lock;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.youbei.diagnostic.Language;
import org.youbei.lock.LockedSite;
import org.youbei.lock.PassPhrase;
import org.youbei.workspace.Assets;

/** What comes out of a lock: opened here by another hand, from what the decision record says of the format. */
final class LockedFilesTest {
    private static final String PHRASE = "7391 0468 2257 9013 6684";
    private static final List<String> PATHS =
            List.of("index.html", "plan/wh-typhoon.html", "data/search/index.js", "files/图.png", "cards/a.pdf");

    private static Map<String, String> locked(long seed, List<String> paths) {
        Map<String, String> files = new TreeMap<>();
        LockedSite site = new LockedSite(
                Assets.builtIn(),
                Language.EN,
                PassPhrase.own(PHRASE).orElseThrow(),
                new Random(seed),
                (path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
        paths.forEach(path -> site.accept(path, content(path)));
        site.finish();
        return files;
    }

    /** The first compresses, the others not. */
    private static byte[] content(String path) {
        byte[] bytes = new byte[2_000];
        if (!path.equals("index.html")) {
            new Random(path.length()).nextBytes(bytes);
        }
        return bytes;
    }

    private static Set<String> sealed(Map<String, String> files) {
        return files.keySet().stream().filter(path -> path.startsWith("f/")).collect(Collectors.toSet());
    }

    @Test
    void everyFileOpensWithThePhraseByTheFormatAlone() throws GeneralSecurityException, DataFormatException {
        Map<String, String> files = locked(1, PATHS);
        byte[] master = master(files.get("lock.js"));
        assertEquals(PATHS.size(), sealed(files).size());
        for (String path : PATHS) {
            String name = mac(mac(master, "youbei-lock/1 names"), path).substring(0, 24);
            String script = files.get("f/" + name.charAt(0) + "/" + name.substring(1) + ".js");
            Matcher call = Pattern.compile("youbeiSealed\\(\"" + name + "\",\"([^\"]+)\"\\);\n")
                    .matcher(script);
            assertTrue(call.matches(), script);
            byte[] key = hex(mac(master, "youbei-lock/1 file " + name));
            ByteBuffer parcel = ByteBuffer.wrap(
                    open(key, "youbei-lock/1 " + name, Base64.getDecoder().decode(call.group(1))));
            boolean isPacked = parcel.get() == 1;
            byte[] inside = new byte[parcel.getShort()];
            byte[] body = new byte[parcel.getInt()];
            parcel.get(inside).get(body);
            assertEquals(path, new String(inside, StandardCharsets.UTF_8));
            assertArrayEquals(content(path), isPacked ? inflate(body) : body);
            assertThrows(
                    GeneralSecurityException.class,
                    () -> open(
                            key,
                            "youbei-lock/1 " + name + "0",
                            Base64.getDecoder().decode(call.group(1))));
        }
    }

    private static byte[] master(String head) throws GeneralSecurityException {
        Matcher said = Pattern.compile(
                        "youbeiLock\\(\\{\"format\":1,\"iterations\":1000000,\"salt\":\"([^\"]+)\",\"key\":\"([^\"]+)\",\"check\":\"[0-9a-f]{64}\"}\\);\n")
                .matcher(head);
        assertTrue(said.matches(), head);
        byte[] salt = Base64.getDecoder().decode(said.group(1));
        assertEquals(32, salt.length);
        PBEKeySpec spec = new PBEKeySpec(PHRASE.replace(" ", "").toCharArray(), salt, 1_000_000, 256);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(spec)
                .getEncoded();
        return open(key, "youbei-lock/1 key", Base64.getDecoder().decode(said.group(2)));
    }

    private static byte[] open(byte[] key, String beside, byte[] sealed) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, new byte[12]));
        cipher.updateAAD(beside.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(sealed);
    }

    private static String mac(Object key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key instanceof String digits ? hex(digits) : (byte[]) key, "HmacSHA256"));
        return java.util.HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] hex(String digits) {
        return java.util.HexFormat.of().parseHex(digits);
    }

    private static byte[] inflate(byte[] packed) throws DataFormatException {
        Inflater inflater = new Inflater();
        inflater.setInput(packed);
        byte[] bytes = new byte[2_000];
        int size = inflater.inflate(bytes);
        inflater.end();
        assertEquals(2_000, size);
        return bytes;
    }

    @Test
    void theSameSourceGivesTheSameBytesInWhateverOrderFilesCome() {
        List<String> turned = new ArrayList<>(PATHS);
        Collections.reverse(turned);
        assertEquals(locked(1, PATHS), locked(1, turned));
    }

    @Test
    void anotherBuildHasOtherKeysNamesAndBytes() {
        Map<String, String> one = locked(1, PATHS);
        Map<String, String> other = locked(2, PATHS);
        Set<String> both = new HashSet<>(sealed(one));
        both.retainAll(sealed(other));
        assertEquals(Set.of(), both);
        assertNotEquals(one.get("lock.js"), other.get("lock.js"));
    }

    @Test
    void filesOfLikeSizeHaveOneSizeAndNoneTheSameBytes() {
        Map<String, String> files = locked(1, List.of("a.pdf", "b.html", "register-of-people.html"));
        Set<Integer> sizes =
                sealed(files).stream().map(path -> files.get(path).length()).collect(Collectors.toSet());
        assertEquals(1, sizes.size(), sizes.toString());
        assertEquals(
                3,
                new HashSet<>(files.values().stream()
                                .filter(text -> text.startsWith("youbeiSealed"))
                                .toList())
                        .size());
    }

    @Test
    void aPathIsSealedOnce() {
        assertThrows(IllegalStateException.class, () -> locked(1, List.of("a.html", "a.html")));
    }
}
