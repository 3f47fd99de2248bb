package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve}, asked as browsers and as others would ask it. */
final class ServeCommandTest {
    @TempDir
    private Path root;

    @BeforeEach
    void makeAWorkspace() throws IOException {
        Tiny.clean(root);
    }

    /** An answer: its head and its body. */
    private record Answer(String head, String body) {
        String status() {
            return head.substring(9, 12);
        }
    }

    private static Answer ask(Serving serving, String request) throws IOException {
        try (Socket socket = new Socket(java.net.InetAddress.getLoopbackAddress(), serving.port())) {
            OutputStream out = socket.getOutputStream();
            out.write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = all.indexOf("\r\n\r\n");
            assertTrue(end > 0, () -> "no answer to " + request);
            return new Answer(all.substring(0, end + 2), all.substring(end + 4));
        }
    }

    private static Answer get(Serving serving, String path) throws IOException {
        return ask(serving, "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + serving.port() + "\r\n");
    }

    @Test
    void givesTheSiteWithTypesAndOneScriptMore() throws Exception {
        try (Serving serving = Serving.start(root, "internal")) {
            Path site = root.resolve(".youbei/serve/internal");
            Answer home = get(serving, "/");
            assertEquals("200", home.status());
            assertTrue(home.head().contains("Content-type: text/html; charset=utf-8\r\n"), home.head());
            assertTrue(home.head().contains("X-content-type-options: nosniff\r\n"), home.head());
            assertTrue(home.head().contains("Cache-control: no-store\r\n"), home.head());
            String without = home.body()
                    .replaceAll("<script src=\"/-/reload.js\"[^>]*></script>", "")
                    .replaceAll("\\?[0-9a-f]+\"", "\"");
            assertEquals(Files.readString(site.resolve("index.html")), without);

            Answer style = get(serving, "/assets/site.css");
            assertTrue(style.head().contains("Content-type: text/css; charset=utf-8\r\n"), style.head());
            assertEquals(Files.readString(site.resolve("assets/site.css")), style.body());
            assertTrue(get(serving, "/assets/icon.svg").head().contains("Content-type: image/svg+xml\r\n"));
            assertTrue(
                    get(serving, "/-/reload.js").head().contains("Content-type: text/javascript; charset=utf-8\r\n"));
            assertEquals("404", get(serving, "/sw.js").status(), "nothing is kept in the browser");
            assertEquals("200", get(serving, "/plan/ex-typhoon.html").status());
        }
    }

    @Test
    void hasBrowsersKeepScriptsAndStylesUntilTheyChange() throws Exception {
        try (Serving serving = Serving.start(root, "internal")) {
            Matcher style = Pattern.compile("assets/site\\.css\\?[0-9a-f]+")
                    .matcher(get(serving, "/").body());
            assertTrue(style.find());
            Answer kept = get(serving, "/" + style.group());
            assertTrue(kept.head().contains("Cache-control: max-age=31536000, immutable\r\n"), kept.head());
            Answer other = get(serving, "/assets/site.css?0");
            assertTrue(other.head().contains("Cache-control: no-store\r\n"), other.head());
        }
    }

    @Test
    void makesThePageThatSomeoneLooksAtBeforeTheOthers() throws Exception {
        try (Serving serving = Serving.start(root, "internal")) {
            Matcher mark = Pattern.compile("data-mark=\"([0-9a-f]+)\"")
                    .matcher(get(serving, "/plan/ex-typhoon.html").body());
            assertTrue(mark.find());
            FutureTask<Answer> looking =
                    new FutureTask<>(() -> get(serving, "/-/state?" + mark.group(1) + "&plan/ex-typhoon.html"));
            new Thread(looking, "looking").start();
            Thread.sleep(500);

            String plan = Files.readString(root.resolve(Tiny.PLAN));
            Tiny.write(root, Tiny.PLAN, plan.replace("负责", "牵头负责"));

            assertEquals("200", looking.get().status());
            assertTrue(get(serving, "/plan/ex-typhoon.html").body().contains("牵头负责"));
            serving.await("(?s)打开着的页面已更新，.*\\n页面已更新，.*整个网站已重新生成");
            assertTrue(get(serving, "/plan/ex-typhoon.html").body().contains("牵头负责"));
        }
    }

    @Test
    void leadsNowhereElse() throws Exception {
        Files.writeString(root.resolve(".youbei-secret"), "secret");
        try (Serving serving = Serving.start(root, "internal")) {
            for (String path : List.of(
                    "/../../../youbei.yaml",
                    "/..%2f..%2f..%2fyoubei.yaml",
                    "/%2e%2e/%2e%2e/%2e%2e/youbei.yaml",
                    "/assets/..%5c..%5cyoubei.yaml",
                    "//etc/passwd",
                    "/assets//site.css",
                    "/assets/./site.css",
                    "/.hidden",
                    "/index.html%00.css",
                    "/c:/windows/win.ini",
                    "/assets",
                    "/assets/",
                    "/plan/")) {
                Answer answer = get(serving, path);
                assertEquals("404", answer.status(), path);
                assertFalse(answer.body().contains("site.css") && path.equals("/assets/"), "a list of files");
            }
        }
    }

    @Test
    void refusesHostsAndMethodsThatAreNotMeantForIt() throws Exception {
        try (Serving serving = Serving.start(root, "internal")) {
            String here = "127.0.0.1:" + serving.port();
            assertEquals(
                    "421",
                    ask(serving, "GET / HTTP/1.1\r\nHost: evil.example:" + serving.port() + "\r\n")
                            .status());
            assertEquals(
                    "421", ask(serving, "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n").status());
            assertEquals(
                    "421",
                    ask(serving, "GET /-/state?x&index.html HTTP/1.1\r\nHost: evil.example\r\n")
                            .status());
            assertEquals(
                    "200",
                    ask(serving, "GET / HTTP/1.1\r\nHost: localhost:" + serving.port() + "\r\n")
                            .status());
            assertEquals(
                    "405",
                    ask(serving, "POST / HTTP/1.1\r\nHost: " + here + "\r\nContent-Length: 0\r\n")
                            .status());
            Answer head = ask(serving, "HEAD / HTTP/1.1\r\nHost: " + here + "\r\n");
            assertEquals("200", head.status());
            assertEquals("", head.body());
        }
    }

    @Test
    void showsAChangeAndLeavesTheOutputOfBuildAlone() throws Exception {
        try (Serving serving = Serving.start(root, "internal")) {
            String plan = Files.readString(root.resolve(Tiny.PLAN));
            Tiny.write(root, Tiny.PLAN, plan.replace("负责", "牵头负责"));
            serving.await("页面已更新");
            assertTrue(get(serving, "/plan/ex-typhoon.html").body().contains("牵头负责"));
            serving.await("(?s)(?:整个网站已重新生成.*){2}");
            assertTrue(get(serving, "/plan/ex-typhoon.html").body().contains("牵头负责"));
            assertFalse(Files.exists(root.resolve("out")));

            assertEquals(0, Run.in(root, "build", "--edition", "internal").code());
            assertArrayEquals(
                    Files.readAllBytes(root.resolve("out/internal/plan/ex-typhoon.html")),
                    Files.readAllBytes(root.resolve(".youbei/serve/internal/plan/ex-typhoon.html")));
        }
    }

    @Test
    void seesFilesInNewFoldersAndOnesThatGo() throws Exception {
        try (Serving serving = Serving.start(root, "internal")) {
            String plan = Files.readString(root.resolve(Tiny.PLAN));
            Tiny.write(root, "plans/special/new/ex-second.md", plan.replace("ex-typhoon", "ex-second"));
            serving.await("(?s)(?:整个网站已重新生成.*){2}");
            assertEquals("200", get(serving, "/plan/ex-second.html").status());

            Files.delete(root.resolve("plans/special/new/ex-second.md"));
            serving.await("(?s)(?:整个网站已重新生成.*){3}");
            assertEquals("404", get(serving, "/plan/ex-second.html").status());
        }
    }

    @Test
    void keepsTheLastGoodSiteAndSaysWhatIsWrong() throws Exception {
        try (Serving serving = Serving.start(root, "internal")) {
            Tiny.broken(root);
            serving.await("没有“ex-flod”这个条目可以链接");
            serving.await("有错误，还是原来的网站");
            Answer page = get(serving, "/plan/ex-typhoon.html");
            assertEquals("200", page.status());
            assertTrue(page.body().contains("data-trouble=\"" + Tiny.PLAN + ":12:6: 错误 YB0414: "), page.body());

            Tiny.clean(root);
            serving.await("(?s)有错误，还是原来的网站.*页面已更新");
            assertTrue(get(serving, "/plan/ex-typhoon.html").body().contains("data-trouble=\"\""));
        }
    }

    @Test
    void beginsWithABrokenWorkspaceAndGoesOnWhenItIsMended() throws Exception {
        Tiny.broken(root);
        try (Serving serving = Serving.start(root, "internal")) {
            Answer none = get(serving, "/");
            assertEquals("503", none.status());
            assertTrue(none.body().contains("YB0414") && none.body().contains("/-/reload.js"), none.body());

            Tiny.clean(root);
            serving.await("整个网站已重新生成");
            assertEquals("200", get(serving, "/").status());
        }
    }

    @Test
    void endsCleanWhenItIsStopped() throws Exception {
        Serving serving = Serving.start(root, "internal");

        assertEquals(0, serving.end());

        try (ServerSocket again = new ServerSocket(serving.port())) {
            assertTrue(again.isBound());
        }
        assertEquals(List.of("internal"), names(root.resolve(".youbei/serve")));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void saysThatAPortIsTakenOrNone() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            Run run = Run.in(root, "serve", "--port", String.valueOf(taken.getLocalPort()));
            assertEquals(1, run.code());
            assertTrue(run.err().contains(String.valueOf(taken.getLocalPort())), run.err());
        }
        assertEquals(2, Run.in(root, "serve", "--port", "70000").code());
    }
}
