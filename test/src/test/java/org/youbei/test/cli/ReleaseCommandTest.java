package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.test.GitRepository;

/** {@code release}: what it refuses, what it makes, and that other programs can check it. */
final class ReleaseCommandTest {
    @TempDir
    private Path temp;

    private Path root;
    private Path home;
    private GitRepository git;

    @BeforeEach
    void commitAWorkspace() throws IOException {
        root = Files.createDirectory(temp.resolve("ws"));
        home = temp.resolve("home");
        git = GitRepository.create(root);
        Tiny.clean(root);
        git.write(".gitignore", "out/\n.youbei/\n");
        git.commit("all");
    }

    private Run run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("-C", root.toString(), "--lang", "zh", "--today", "2025-07-01"));
        return Run.with(Map.of("HOME", home.toString()), all.toArray(String[]::new));
    }

    private Path key() {
        return home.resolve(".config/youbei/release.key");
    }

    /** Makes the key and commits its public half. */
    private void makeKey() {
        assertEquals(0, run("release", "--new-key").code());
        git.commit("signers");
    }

    private Path zip(String tag) {
        return root.resolve("out/release/" + tag + "/" + tag + "-public.zip");
    }

    @Test
    void makesAKeyThatItsOwnerAloneCanReadAndNamesItsFingerprint() throws Exception {
        Run made = run("release", "--new-key");

        assertEquals(0, made.code(), made.err());
        assertTrue(made.err().startsWith("做好了发布密钥 " + key() + "（"), made.err());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key())));
        String signers = Files.readString(root.resolve("release.signers"));
        assertTrue(signers.matches("试验区应急预案库 ssh-ed25519 [A-Za-z0-9+/=]{68} 试验区应急预案库\n"), signers);
        assumeTrue(has("ssh-keygen"), "ssh-keygen is not here");
        String print =
                program(null, "ssh-keygen", "-l", "-f", key().toString()).replaceAll("(?s).*(SHA256:\\S+).*", "$1");
        assertTrue(made.err().contains("签名人：试验区应急预案库，指纹 " + print + "\n"), made.err() + print);
    }

    @Test
    void neverWritesOverAKeyOrIntoTheRepository() throws IOException {
        makeKey();
        byte[] before = Files.readAllBytes(key());

        assertEquals(new Run(1, "", "youbei: " + key() + " 已经存在，没有改动它\n"), run("release", "--new-key"));
        assertArrayEquals(before, Files.readAllBytes(key()));

        Path inside = root.resolve("release.key");
        Run refused = run("release", "--new-key", "--key", inside.toString());
        assertEquals(new Run(1, "", "youbei: 密钥 " + inside + " 在仓库里，会随仓库传给所有人；放到仓库外面\n"), refused);
        assertFalse(Files.exists(inside));
    }

    @Test
    void refusesAKeyThatOthersCanRead() throws IOException {
        makeKey();
        Files.setPosixFilePermissions(key(), PosixFilePermissions.fromString("rw-r--r--"));

        Run run = run("release", "v1");

        assertEquals(new Run(1, "", "youbei: 发布密钥 " + key() + " 别人也能读；先 chmod 600，再想想它是否已经泄露\n"), run);
    }

    @Test
    void makesAZipForEachEditionThatVerifies() throws IOException {
        Tiny.write(
                root, "youbei.yaml", Files.readString(root.resolve("youbei.yaml")) + "editions: [public, command]\n");
        makeKey();

        Run run = run("release", "v2025.1");

        Path command = zip("v2025.1").resolveSibling("v2025.1-command.zip");
        assertEquals(0, run.code(), run.err());
        assertEquals(zip("v2025.1") + "\n" + command + "\n", run.out());
        assertTrue(run.err().startsWith("已打标签 v2025.1（提交 "), run.err());
        for (Path zip : List.of(zip("v2025.1"), command)) {
            Run verified = run("verify", zip.toString());
            assertEquals(0, verified.code(), verified.out());
            assertTrue(verified.out().contains("签名有效：试验区应急预案库，指纹 SHA256:"), verified.out());
        }
    }

    @Test
    void givesTheSameBytesForTheSameCommit() throws IOException {
        makeKey();
        run("release", "v1");
        byte[] once = Files.readAllBytes(zip("v1"));

        Run again = run("release", "v1");

        assertEquals(0, again.code(), again.err());
        assertTrue(again.err().startsWith("标签 v1 早已在提交 "), again.err());
        assertArrayEquals(once, Files.readAllBytes(zip("v1")));
        Run elsewhere = run("release", "v1", "--out", temp.resolve("elsewhere").toString());
        assertEquals(0, elsewhere.code(), elsewhere.err());
        assertArrayEquals(once, Files.readAllBytes(temp.resolve("elsewhere/v1/v1-public.zip")));
    }

    @Test
    void signsATagThatGitVerifies() throws Exception {
        makeKey();
        assertEquals(0, run("release", "district/v1").code());

        assertEquals("tag\n", git.git("cat-file", "-t", "refs/tags/district/v1"));
        assertEquals(git.head() + "\n", git.git("rev-parse", "district/v1^{commit}"));
        assertTrue(git.git("cat-file", "tag", "district/v1").contains("\ntagger 甲乙 <tester@example.org> "));
        assertTrue(Files.exists(root.resolve("out/release/district-v1/district-v1-public.zip")));
        assumeTrue(has("ssh-keygen"), "ssh-keygen is not here");
        String shown = git.git("-c", "gpg.ssh.allowedSignersFile=release.signers", "verify-tag", "district/v1");
        assertTrue(shown.startsWith("Good \"git\" signature for 试验区应急预案库 with ED25519 key SHA256:"), shown);
    }

    @Test
    void sealsTheSiteSoThatCommonProgramsCanCheckIt() throws Exception {
        assumeTrue(has("ssh-keygen") && has("sha256sum"), "the programs are not here");
        makeKey();
        assertEquals(0, run("release", "v1").code());
        Path site = root.resolve("out/release/v1/public");

        assertEquals("", program(site, "sha256sum", "--quiet", "-c", "MANIFEST.sha256"));
        String check = "ssh-keygen -Y verify -f ../../../../release.signers -I 试验区应急预案库 -n youbei-release"
                + " -s MANIFEST.sha256.sig < MANIFEST.sha256";
        assertTrue(program(site, "sh", "-c", check).startsWith("Good \"youbei-release\" signature for 试验区应急预案库"));
    }

    @Test
    void refusesWhatIsNotCommittedAndMakesNoTag() throws IOException {
        makeKey();
        Tiny.write(root, "plans/registers/teams.yaml", "- {id: t1, name: 一队, kind: social, org: ex-flood}\n");

        Run untracked = run("release", "v1");
        assertEquals(new Run(1, "", "youbei: 还有没提交的改动，共 1 处，如 plans/registers/teams.yaml；提交后再发布\n"), untracked);

        git.git("add", "-A");
        assertEquals(untracked, run("release", "v1"));
        git.commit("teams");
        Files.delete(root.resolve("plans/registers/teams.yaml"));
        assertEquals(untracked, run("release", "v1"));
        assertEquals("", git.git("tag"));
        assertFalse(Files.exists(root.resolve("out/release")));
    }

    @Test
    void letsFilesBesideTheWorkspaceBe() throws IOException {
        makeKey();
        Tiny.write(root, "notes.txt", "not ours");

        assertEquals(0, run("release", "v1").code());
    }

    @Test
    void refusesErrorsWithFourAndMakesNoTag() throws IOException {
        Tiny.broken(root);
        makeKey();

        Run run = run("release", "v1");

        assertEquals(4, run.code());
        assertTrue(run.err().endsWith("有 1 处错误，没有发布；改正后再试\n"), run.err());
        assertEquals("", git.git("tag"));
    }

    @Test
    void refusesTagsThatAreTakenOrLightOrNoNames() {
        makeKey();
        git.git("tag", "light");
        assertEquals(new Run(1, "", "youbei: 标签 light 是轻量标签，没有签名也没有说明；删掉它，由 release 来打\n"), run("release", "light"));
        git.git("tag", "-a", "-m", "old", "old", "HEAD~1");
        assertEquals(new Run(1, "", "youbei: 标签 old 已经在另一个提交上；换一个名字\n"), run("release", "old"));
        assertEquals(new Run(1, "", "youbei: “a..b”不能作标签名\n"), run("release", "a..b"));
        assertEquals(2, run("release").code());
        assertEquals(2, run("release", "v1", "--valid", "soon").code());
    }

    @Test
    void takesAnAnnotatedTagOfThisCommit() {
        makeKey();
        git.git("tag", "-a", "-m", "by hand", "v1");

        assertEquals(0, run("release", "v1").code());
        assertFalse(git.git("cat-file", "tag", "v1").contains("SSH SIGNATURE"));
    }

    @Test
    void releasesWithAKeyThatOpenSshMade() throws Exception {
        assumeTrue(has("ssh-keygen"), "ssh-keygen is not here");
        Path own = temp.resolve("own");
        program(null, "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "zhang", "-f", own.toString());

        Run run = run("release", "v1", "--key", own.toString());

        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("签名人：zhang，指纹 SHA256:"), run.err());
        Path locked = temp.resolve("locked");
        program(null, "ssh-keygen", "-q", "-t", "ed25519", "-N", "secret", "-f", locked.toString());
        assertEquals(
                new Run(1, "", "youbei: " + locked + " 不是能用的发布密钥：要 OpenSSH 格式的 Ed25519 私钥，没有口令\n"),
                run("release", "v2", "--key", locked.toString()));
    }

    @Test
    void saysThatThereIsNoKeyOrNoCommit() throws IOException {
        assertEquals(
                new Run(1, "", "youbei: 没有发布密钥 " + key() + "；先做一个：youbei release --new-key\n"), run("release", "v1"));
        Path plain = Tiny.clean(Files.createDirectory(temp.resolve("plain")));
        assertEquals(1, Run.in(plain, "release", "v1").code());
    }

    private static boolean has(String program) {
        return List.of(System.getenv("PATH").split(":", -1)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String program(Path directory, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(directory == null ? null : directory.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        return out;
    }
}
