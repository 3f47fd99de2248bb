package org.youbei.cli.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.youbei.text.JsonText;

/**
 * Answers browsers of this machine. Pages get one script more than they have, which asks whether they changed; nothing else of the site is touched.
 *
 * <p>Other machines cannot connect. A page of another site, open in a browser here, could have its name lead to us (DNS rebinding): its requests name that site as their host and are refused.
 */
public final class Server implements AutoCloseable {
    /** What is ours and not the site's. */
    private static final String OWN = "-/";

    private static final String SCRIPT = OWN + "reload.js";
    private static final String STATE = OWN + "state";

    /** Would keep pages for use without a network, where they are not made anew. */
    private static final String WORKER = "sw.js";

    private static final long WAIT_MILLIS = 25_000;

    /** Has the server of the JDK send the end of an answer at once (TCP_NODELAY); each of a page's thirty files would wait 40 ms for it else. */
    private static final String AT_ONCE = "sun.net.httpserver.nodelay";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("zip", "application/zip"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

    private final HttpServer server;
    private final ExecutorService threads;
    private final Shown shown;
    private final byte[] script;
    private final String language;

    private Server(HttpServer server, Shown shown, byte[] script, String language) {
        this.server = server;
        this.shown = shown;
        this.script = script;
        this.language = language;
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "youbei-serve");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Begins to answer.
     *
     * @param port 0 takes one that is free
     * @param script what pages ask by whether they changed
     * @param language of what the server itself says
     */
    public static Server start(int port, Shown shown, byte[] script, String language) throws IOException {
        System.setProperty(AT_ONCE, "true");
        InetAddress here = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
        Server started = new Server(HttpServer.create(new InetSocketAddress(here, port), 0), shown, script, language);
        started.server.createContext("/", started::answer);
        started.server.setExecutor(started.threads);
        started.server.start();
        return started;
    }

    /** Returns the address of the home page. */
    public String home() {
        return "http://127.0.0.1:" + port() + "/";
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isMeantForUs(exchange)) {
                send(exchange, 421, "text/plain; charset=utf-8", bytes("this is " + home() + "\n"));
            } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, 405, "text/plain; charset=utf-8", bytes("GET\n"));
            } else {
                answer(
                        exchange,
                        Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("/"));
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private boolean isMeantForUs(HttpExchange exchange) {
        List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        return hosts.size() == 1
                && List.of("127.0.0.1:" + port(), "localhost:" + port())
                        .contains(hosts.get(0).toLowerCase(Locale.ROOT));
    }

    private void answer(HttpExchange exchange, String address) throws IOException, InterruptedException {
        String path = address.startsWith("/") ? address.substring(1) : address;
        if (path.isEmpty() || path.endsWith("/")) {
            path += "index.html";
        }
        switch (path) {
            case SCRIPT -> send(exchange, 200, type(path), script);
            case STATE -> state(exchange);
            default -> file(exchange, path);
        }
    }

    /** Answers when the page that asks should look otherwise than it does, or after a while. */
    private void state(HttpExchange exchange) throws IOException, InterruptedException {
        String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        int space = query.indexOf('&');
        String mark = space < 0 ? "" : query.substring(0, space);
        String path = query.substring(space + 1);
        String now = shown.await(path, mark, WAIT_MILLIS);
        String json = JsonText.write(Map.of("mark", now));
        send(exchange, 200, type("state.json"), bytes(json));
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        Optional<byte[]> file = path.equals(WORKER) ? Optional.empty() : shown.file(path);
        if (file.isEmpty()) {
            int code = path.equals("index.html") ? 503 : 404;
            String title = shown.trouble().isEmpty() ? code + " " + path : String.valueOf(code);
            send(exchange, code, type("x.html"), bytes(Pages.bare(language, title, inserted(path))));
        } else if (path.endsWith(".html")) {
            String page = Pages.dated(text(file.get()), shown::sum);
            send(exchange, 200, type(path), bytes(Pages.with(page, inserted(path))));
        } else {
            if (shown.sum(path).equals(exchange.getRequestURI().getQuery())) {
                exchange.getResponseHeaders().set("Cache-Control", "max-age=31536000, immutable");
            }
            send(exchange, 200, type(path), file.get());
        }
    }

    private String inserted(String path) {
        return Pages.insertion("/" + SCRIPT, path, shown.mark(path), shown.trouble());
    }

    private static String type(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }

    private static void send(HttpExchange exchange, int code, String type, byte[] body) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.putIfAbsent("Cache-Control", List.of("no-store"));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        boolean hasBody = exchange.getRequestMethod().equals("GET") && body.length > 0;
        exchange.sendResponseHeaders(code, hasBody ? body.length : -1);
        if (hasBody) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
