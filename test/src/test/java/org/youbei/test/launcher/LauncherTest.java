package org.youbei.test.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.test.launcher.Clone.Run;

/** The launcher at the root of the repository, in a clone whose Maven and tool are stubs, and once the real thing. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path temporary;

    private Clone clone;
    private Path launcher;

    @BeforeEach
    void makeClone() throws IOException {
        clone = Clone.make(temporary.toRealPath().resolve("预案 库"), ROOT.resolve("youbei"));
        launcher = clone.root().resolve("youbei");
    }

    private Run run(String... arguments) throws Exception {
        return Clone.run(clone.root(), clone.environment(), launcher, arguments);
    }

    @Test
    void buildsTheFirstTimeAndIsQuietTheSecond() throws Exception {
        Run first = run("check");
        Run second = run("check");

        String out = clone.root() + "\n[check] missing\n";
        String said = """
                youbei: 正在构建（第一次要下载依赖，需几分钟）……
                youbei: building (the first time downloads libraries and takes minutes) …
                youbei: 正在为更快的启动作准备（只做一次）……
                youbei: preparing a faster start (once) …
                """;
        assertEquals(new Run(0, out, said), first);
        assertEquals(new Run(0, out, ""), second);
        assertEquals(
                "-q -DskipTests package -pl tool/cli -am\n",
                Files.readString(clone.root().resolve("mvn.calls")));
    }

    @Test
    void buildsAgainWhenASourceChangedOrWentAway() throws Exception {
        run();
        clone.age();
        Files.setLastModifiedTime(
                clone.root().resolve("schemas/plan.json"),
                FileTime.from(Instant.now().minusSeconds(9)));
        run();
        assertEquals(2, clone.builds());

        clone.age();
        Files.delete(clone.root().resolve("tool/cli/src/Main.java"));
        run();
        run();
        assertEquals(3, clone.builds());
    }

    @Test
    void passesArgumentsDirectoryAndExitCodeThrough() throws Exception {
        run();
        Path directory = Files.createDirectories(temporary.toRealPath().resolve("别处 here"));
        Files.writeString(directory.resolve("防汛 预案.md"), "");

        Run run = Clone.run(directory, clone.environment(), launcher, "防汛 预案.md", "*", "", "a\"b$c", "exit=4");

        String out = directory + "\n[防汛 预案.md] exists\n[*] missing\n[] exists\n[a\"b$c] missing\n[exit=4] missing\n";
        assertEquals(new Run(4, out, ""), run);
    }

    @Test
    void runsThroughLinksOfLinks() throws Exception {
        run();
        Path folder = Files.createDirectories(temporary.resolve("bin 目录"));
        Files.createSymbolicLink(
                folder.resolve("relative"), folder.relativize(temporary).resolve("预案 库/youbei"));
        Path link = Files.createSymbolicLink(folder.resolve("链接"), Path.of("relative"));

        assertEquals(new Run(0, folder.toRealPath() + "\n", ""), Clone.run(folder, clone.environment(), link));
    }

    @Test
    void passesOverAJavaThatIsTooOldOrMissing() throws Exception {
        run();
        Path old = temporary.resolve("jdk 11");
        Clone.writeScript(old.resolve("bin/java"), "exit 99");
        Clone.writeScript(old.resolve("bin/javac"), "exit 99");
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.22\"\n");
        clone.program("java", "exec '" + System.getProperty("java.home") + "/bin/java' \"$@\"");

        for (String home :
                new String[] {old.toString(), temporary.resolve("gone").toString(), ""}) {
            Map<String, String> environment = new HashMap<>(clone.environment());
            environment.put("JAVA_HOME", home);
            Run run = Clone.run(clone.root(), environment, launcher, "a");
            assertEquals(0, run.code(), run.err());
            assertEquals(clone.root() + "\n[a] missing\n", run.out());
        }
    }

    @Test
    void opensChineseNamesInTheCLocale() throws Exception {
        run();
        Files.writeString(clone.root().resolve("防汛.md"), "");
        for (String locale : new String[] {"C", "POSIX", "en_US.ISO-8859-1", "zh_CN.UTF-8", ""}) {
            Map<String, String> environment = new HashMap<>(clone.environment());
            environment.put("LC_ALL", locale);
            Run run = Clone.run(clone.root(), environment, launcher, "防汛.md");
            assertTrue(run.out().endsWith("[防汛.md] exists\n"), locale + ": " + run);
        }
    }

    @Test
    void takesTheParallelCollectorForABuildOfManyPlansAlone() throws Exception {
        run();
        Path folder = Files.createDirectories(temporary.resolve("大 库/plans/town"));
        for (int plan = 0; plan < 10_000; plan++) {
            Files.createFile(folder.resolve(plan + ".md"));
        }
        String large = temporary.resolve("大 库").toString();

        assertFalse(isParallel("-C", large, "build"));
        Files.createFile(folder.resolve("last.md"));
        assertTrue(isParallel("-C", large, "build"));
        assertTrue(isParallel("--lang", "en", "build", "--out", "x", "-C", large));
        assertTrue(isParallel("build", "-C" + large));
        assertFalse(isParallel("-C", large, "check", "build"));
        assertFalse(isParallel("build"));
        assertFalse(isParallel("build", "-C"));
    }

    @Test
    void takesTheFirstCompilerAloneForFewPlans() throws Exception {
        run();
        Path folder = Files.createDirectories(temporary.resolve("小 库/plans/town"));
        for (int plan = 0; plan < 300; plan++) {
            Files.createFile(folder.resolve(plan + ".md"));
        }
        String small = temporary.resolve("小 库").toString();

        assertTrue(flags("-C", small, "check", "--staged").contains("-XX:TieredStopAtLevel=1"));
        assertTrue(flags("-C", small, "build").contains("-XX:TieredStopAtLevel=1"));
        assertFalse(flags("check").contains("-XX:TieredStopAtLevel=1"));
        Files.createFile(folder.resolve("last.md"));
        assertFalse(flags("-C", small, "build").contains("-XX:TieredStopAtLevel=1"));
        assertTrue(flags("-C", small, "build").contains("-XX:-C1ProfileCalls"));
        assertTrue(flags("-C", small, "build").contains("/launcher/compiler.json"));
        assertFalse(flags("-C", small, "check").contains("compiler.json"));
        for (int plan = 301; plan < 3_000; plan++) {
            Files.createFile(folder.resolve(plan + ".md"));
        }
        assertTrue(flags("-C", small, "check", "--staged").contains("-XX:TieredStopAtLevel=1"));
        Files.createFile(folder.resolve("one more.md"));
        assertFalse(flags("-C", small, "check", "--staged").contains("-XX:TieredStopAtLevel=1"));
    }

    private boolean isParallel(String... arguments) throws Exception {
        return flags(arguments).contains("-XX:+UseParallelGC");
    }

    private String flags(String... arguments) throws Exception {
        Map<String, String> environment = new HashMap<>(clone.environment());
        environment.put("YOUBEI_JAVA_OPTS", "-XX:+PrintCommandLineFlags");
        return Clone.run(clone.root(), environment, launcher, arguments).out();
    }

    @Test
    void saysWhyABuildFailedAndDoesNotRunAnOldTool() throws Exception {
        run();
        clone.age();
        Files.writeString(clone.root().resolve("pom.xml"), "changed");
        clone.program("mvn", "echo '[ERROR] no such thing'; exit 1");

        Run run = run("check");

        String said = """
                youbei: 正在构建（第一次要下载依赖，需几分钟）……
                youbei: building (the first time downloads libraries and takes minutes) …
                [ERROR] no such thing
                youbei: 构建失败，原因见上
                youbei: the build failed for the reason above
                """;
        assertEquals(new Run(1, "", said), run);
    }

    @Test
    void takesOverTheLockOfALauncherThatWasKilled() throws Exception {
        Path lock = Files.createDirectories(clone.root().resolve("tool/cli/target/launcher.lock"));
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.writeString(lock.resolve("owner"), dead.pid() + "\n");

        assertEquals(0, run().code());
        assertEquals(1, clone.builds());
        assertTrue(Files.notExists(lock));
    }

    @Test
    void startsTheRealToolFromAnywhereInATwinkling() throws Exception {
        assumeTrue(Files.exists(ROOT.resolve("tool/cli/target/youbei.jar")), "the tool is not built: run mvn verify");
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        Clone.run(temporary, environment, ROOT.resolve("youbei"), "--version");

        Instant start = Instant.now();
        Run run = Clone.run(temporary, environment, ROOT.resolve("youbei"), "--version");
        Duration taken = Duration.between(start, Instant.now());

        assertEquals(new Run(0, "youbei 0.1.0\n", ""), run);
        assertTrue(taken.toMillis() < 3_000, "0.12 s on a quiet machine, but here " + taken);
    }
}
