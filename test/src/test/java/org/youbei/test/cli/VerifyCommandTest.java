package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.signature.SigningKey;
import org.youbei.signature.SshSignature;
import org.youbei.test.GitRepository;

/** {@code verify}: what it says of copies that were damaged, changed, or made to deceive. */
final class VerifyCommandTest {
    private static final String NAME = "v1-public";
    private static final String LIST = "MANIFEST.sha256";

    @TempDir
    private static Path shared;

    private static Path released;
    private static String fingerprint;

    @TempDir
    private Path temp;

    /** The copy as it comes out of the zip, in a folder without git or workspace. */
    private Path copy;

    @BeforeAll
    static void release() throws IOException {
        Path root = Files.createDirectory(shared.resolve("ws"));
        GitRepository git = GitRepository.create(root);
        Tiny.clean(root);
        git.write(".gitignore", "out/\n.youbei/\n");
        git.commit("all");
        Run run = Run.with(
                Map.of("HOME", shared.toString()),
                "release",
                "v1",
                "--new-key",
                "--name",
                "甲局",
                "-C",
                root.toString(),
                "--lang",
                "zh");
        assertEquals(0, run.code(), run.err());
        released = root.resolve("out/release/v1/" + NAME + ".zip");
        fingerprint = run.err().replaceAll("(?s).*指纹 (SHA256:\\S+)\n.*", "$1");
    }

    @BeforeEach
    void unpack() throws IOException {
        copy = Files.createDirectory(temp.resolve("stick")).resolve(NAME);
        for (Map.Entry<String, byte[]> entry : entries().entrySet()) {
            Path file = copy.resolveSibling(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
    }

    private static Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(released))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private Path zip(Map<String, byte[]> entries) throws IOException {
        Path file = temp.resolve("made.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private Run verify(Path place, String... args) {
        List<String> all = new ArrayList<>(List.of("verify", place.toString(), "-C", temp.toString()));
        all.addAll(List.of("--lang", "zh", "--today", "2025-07-01"));
        all.addAll(List.of(args));
        return Run.of(all.toArray(String[]::new));
    }

    /** Returns the lines behind those that say what the release is and who signed it. */
    private static String found(Run run) {
        return run.code() + "\n" + run.out().lines().skip(2).reduce("", (all, line) -> all + line + "\n");
    }

    private int files() throws IOException {
        return (int) Files.readString(copy.resolve(LIST)).lines().count();
    }

    private String broken(int changed, int missing, int extra) throws IOException {
        return "不完整：改过 " + changed + " 个，缺少 " + missing + " 个，多出 " + extra + " 个，应有 " + files() + " 个\n";
    }

    @Test
    void saysWhatAWholeCopyIsAndWhose() throws IOException {
        Run folder = verify(copy);
        assertTrue(
                folder.out()
                        .matches("试验区应急预案库 v1，public 版，提交 [0-9a-f]{12}，2025-06-16 发布，有效至 2025-12-16\n"
                                + "签名有效，自称“甲局”，指纹 \\Q" + fingerprint + "\\E；请与发布单位公布的指纹核对\n"
                                + "完整：" + files() + " 个文件都与发布时一样\n"),
                folder.out());
        assertEquals(0, folder.code());
        assertEquals(folder.out(), verify(released).out());
        assertEquals(folder.out(), verify(copy.getParent()).out(), "the stick that holds the folder");
    }

    @Test
    void comparesTheKeyWithTheOneThatIsExpected() throws IOException {
        Run right = verify(copy, "--signers", fingerprint);
        assertEquals(0, right.code());
        assertTrue(right.out().contains("签名有效：甲局，指纹 " + fingerprint + "\n"), right.out());
        Path signers = released.resolve("../../../../release.signers").normalize();
        assertEquals(right.out(), verify(copy, "--signers", signers.toString()).out());

        Run wrong = verify(copy, "--signers", "SHA256:AAAA");
        assertEquals(4, wrong.code());
        assertTrue(wrong.out().contains("签名人不在名单里：自称“甲局”，指纹 " + fingerprint + "\n"), wrong.out());
        assertTrue(wrong.out().endsWith("个文件都与清单一样，但不能放心使用，原因见上\n"), wrong.out());
    }

    @Test
    void namesWhatChangedWhatIsMissingAndWhatIsExtra() throws IOException {
        Files.writeString(copy.resolve("index.html"), "<p>call 000");
        Files.delete(copy.resolve("assets/site.css"));
        Tiny.write(copy, "plan/new.html", "<script>");

        assertEquals("4\n改过：index.html\n缺少：assets/site.css\n多出：plan/new.html\n" + broken(1, 1, 1), found(verify(copy)));
    }

    @Test
    void tellsLineEndsFromOtherChanges() throws IOException {
        for (String file : List.of("index.html", LIST, LIST + ".sig")) {
            Path path = copy.resolve(file);
            Files.writeString(path, Files.readString(path).replace("\n", "\r\n"));
        }

        assertEquals("4\n换行符被改过，内容没变：MANIFEST.sha256\n换行符被改过，内容没变：index.html\n" + broken(2, 0, 0), found(verify(copy)));
    }

    @Test
    void isMildAboutWhatSystemsAdd() throws IOException {
        Tiny.write(copy, ".DS_Store", "x");
        Tiny.write(copy, "plan/Thumbs.db", "x");
        Tiny.write(copy, "System Volume Information/IndexerVolumeGuid", "x");
        Tiny.write(copy, "assets/._site.css", "x");

        Run run = verify(copy);

        assertEquals(0, run.code(), run.out());
        assertTrue(
                run.out().contains("系统自己放的文件，不影响：.DS_Store, System Volume Information/IndexerVolumeGuid,"), run.out());
    }

    @Test
    void saysWhenItExpired() {
        Run run = Run.of("verify", copy.toString(), "--lang", "zh", "--today", "2025-12-17");
        assertEquals(4, run.code());
        assertTrue(run.out().contains("已过有效期（2025-12-16）：请换新版\n"), run.out());
        assertEquals(
                0,
                Run.of("verify", copy.toString(), "--lang", "zh", "--today", "2025-12-16")
                        .code());
    }

    @Test
    void seesAListThatWasChangedAfterItWasSigned() throws IOException {
        Files.writeString(copy.resolve("index.html"), "<p>call 000");
        String hash = "0".repeat(64);
        rewriteList(hash, "index.html");

        Run run = verify(copy);

        assertEquals(4, run.code());
        assertTrue(run.out().contains("签名对不上：文件清单在签名之后被改过（签名的指纹 " + fingerprint + "）\n"), run.out());
        assertTrue(run.out().contains("改过：index.html\n"), run.out());
    }

    private void rewriteList(String hash, String path) throws IOException {
        Path list = copy.resolve(LIST);
        Files.writeString(
                list, Files.readString(list).replaceAll("(?m)^[0-9a-f]{64}  \\Q" + path + "\\E$", hash + "  " + path));
    }

    @Test
    void seesThatAnotherKeySignedIt() throws IOException {
        SigningKey other = SigningKey.create("甲局");
        String list = Files.readString(copy.resolve(LIST));
        Files.writeString(
                copy.resolve(LIST + ".sig"),
                SshSignature.sign(other, "youbei-release", list.getBytes(StandardCharsets.UTF_8)));

        Run run = verify(copy, "--signers", fingerprint);

        assertEquals(4, run.code());
        assertTrue(run.out().contains("签名人不在名单里：自称“甲局”，指纹 " + other.signer().fingerprint()), run.out());
    }

    @Test
    void takesNoSignatureThatWasMadeForSomethingElse() throws IOException {
        SigningKey key = SigningKey.create("甲局");
        String list = Files.readString(copy.resolve(LIST));
        Files.writeString(
                copy.resolve(LIST + ".sig"), SshSignature.sign(key, "git", list.getBytes(StandardCharsets.UTF_8)));
        assertTrue(verify(copy).out().contains("签名对不上"));
        Files.writeString(
                copy.resolve(LIST + ".sig"), "-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----");
        Run damaged = verify(copy);
        assertTrue(damaged.out().contains("没有签名，不知道是谁发布的\n"), damaged.out());
        assertEquals(4, damaged.code());
    }

    @Test
    void takesNoListThatLeadsOutsideOrNamesItself() throws IOException {
        String list = Files.readString(copy.resolve(LIST));
        for (String path : List.of("../x", "/etc/passwd", "a\\b", "c:x", LIST, LIST + ".sig", "index.html")) {
            Files.writeString(copy.resolve(LIST), list + "0".repeat(64) + "  " + path + "\n");
            Run run = verify(copy);
            assertEquals(4, run.code(), path);
            assertTrue(run.out().startsWith("没有文件清单 MANIFEST.sha256，或清单不是 youbei 写的：无法核对\n"), path + run.out());
        }
        Files.delete(copy.resolve(LIST));
        assertEquals(4, verify(copy).code());
    }

    @Test
    void neverFollowsLinks() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret"), Files.readString(copy.resolve("index.html")));
        Files.delete(copy.resolve("index.html"));
        Files.createSymbolicLink(copy.resolve("index.html"), secret);
        Files.createSymbolicLink(copy.resolve("loop"), copy);

        assertEquals("4\n不是普通文件（如链接）：index.html\n多出：loop\n" + broken(1, 0, 1), found(verify(copy)));
    }

    @Test
    void seesEntriesThatUnpackingWouldPutOutside() throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put("../../evil.sh", new byte[1]);
        entries.put(NAME + "/../../up.sh", new byte[1]);
        entries.put("/etc/cron.d/x", new byte[1]);
        entries.put(NAME + "\\..\\x", new byte[1]);
        entries.put("beside.txt", new byte[1]);

        assertEquals(
                "4\n多出：/beside.txt\n危险的名字，解压会写到外面：../../evil.sh\n危险的名字，解压会写到外面：/etc/cron.d/x\n"
                        + "危险的名字，解压会写到外面：" + NAME + "/../../up.sh\n危险的名字，解压会写到外面：" + NAME + "\\..\\x\n"
                        + broken(0, 0, 5),
                found(verify(zip(entries))));
    }

    @Test
    void seesTwoEntriesOfOneName() throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put(NAME + "/index.htmm", "other".getBytes(StandardCharsets.UTF_8));
        Path made = zip(entries);
        String bytes = Files.readString(made, StandardCharsets.ISO_8859_1);
        Files.writeString(made, bytes.replace("index.htmm", "index.html"), StandardCharsets.ISO_8859_1);

        Run run = verify(made);

        assertEquals(4, run.code());
        assertTrue(run.out().contains("重名，解压后不知留下哪个：index.html\n"), run.out());
    }

    @Test
    void readsNoMoreThanTheReleaseHas() throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put(NAME + "/index.html", new byte[300 << 20]);
        Path made = zip(entries);
        assertTrue(Files.size(made) < 10 << 20);
        long before = System.nanoTime();

        Run run = verify(made);

        assertTrue(run.out().contains("读不出：index.html\n"), run.out());
        assertTrue(System.nanoTime() - before < 5_000_000_000L);
    }

    @Test
    void showsNamesWithoutWhatMovesTheCursor() throws IOException {
        Tiny.write(copy, "plan/\u001b[2J\u202Egnp.exe", "x");

        Run run = verify(copy);

        assertTrue(run.out().contains("多出：plan/\\u001b[2J\\u202egnp.exe\n"), run.out());
    }

    @Test
    void findsAFileWhoseNameWasTakenApart() throws IOException {
        Tiny.write(copy, "assets/é.css", "x");
        String hash = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";
        Files.writeString(copy.resolve(LIST), Files.readString(copy.resolve(LIST)) + hash + "  assets/é.css\n");
        Files.move(copy.resolve("assets/é.css"), copy.resolve("assets/e\u0301.css"));

        Run run = verify(copy);

        assertEquals(4, run.code());
        assertTrue(run.out().contains("签名对不上"), run.out());
        assertTrue(run.out().endsWith("个文件都与清单一样，但不能放心使用，原因见上\n"), run.out());
    }

    @Test
    void saysWhatIsNoZipOrNotThere() throws IOException {
        Path half = Files.write(temp.resolve("half.zip"), java.util.Arrays.copyOf(Files.readAllBytes(released), 5_000));
        assertEquals(new Run(1, "", "youbei: " + half + " 不是完好的 zip\n"), verify(half));
        assertEquals(new Run(1, "", "youbei: 没有 nothing\n"), verify(Path.of("nothing")));
    }

    @Test
    void asksWhichWhenAStickHoldsTwo() throws IOException {
        Tiny.write(copy.resolveSibling("v2"), LIST, "");

        Run run = verify(copy.getParent());

        assertEquals(1, run.code());
        assertTrue(run.err().contains("里不止一份发布"), run.err());
    }

    @Test
    void saysAllAsJson() throws IOException {
        Files.delete(copy.resolve("index.html"));

        String json = verify(copy, "--format", "json").out();

        String commit = json.replaceAll("(?s).*\"commit\": \"([0-9a-f]{12})\".*", "$1");
        String bytes = json.replaceAll("(?s).*\"bytes\": (\\d+).*", "$1");
        assertEquals("""
                {
                  "format": 1,
                  "place": "%s",
                  "good": false,
                  "whole": false,
                  "expired": false,
                  "release": {
                    "workspace": "试验区应急预案库",
                    "tag": "v1",
                    "commit": "%s",
                    "edition": "public",
                    "issued": "2025-06-16",
                    "expires": "2025-12-16",
                    "signer": "甲局",
                    "bytes": %s
                  },
                  "signature": {
                    "state": "unconfirmed",
                    "name": "甲局",
                    "fingerprint": "%s"
                  },
                  "files": %d,
                  "changed": [],
                  "missing": [
                    {
                      "path": "index.html",
                      "fault": "missing"
                    }
                  ],
                  "extra": [],
                  "litter": []
                }
                """.formatted(copy, commit, bytes, fingerprint, files()), json);
    }

    @Test
    void everyFlippedBitOfAFileIsSeen() throws IOException {
        Path index = copy.resolve("index.html");
        byte[] bytes = Files.readAllBytes(index);
        for (int at = 0; at < bytes.length; at += Math.max(1, bytes.length / 20)) {
            byte[] flipped = bytes.clone();
            flipped[at] ^= 1;
            Files.write(index, flipped);
            assertEquals("4\n改过：index.html\n" + broken(1, 0, 0), found(verify(copy)), "byte " + at);
        }
    }
}
