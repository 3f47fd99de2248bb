package org.youbei.publish;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.youbei.concurrent.Workers;
import org.youbei.html.WebLibrary;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.search.SearchContent;
import org.youbei.search.SearchEngine;
import org.youbei.search.SearchIndex;
import org.youbei.site.Urls;
import org.youbei.workspace.Assets;

/**
 * Writes what the search box of a site needs: the engine, and the pieces of the index as scripts, since a page opened as a file cannot fetch. Each piece is packed (zlib,
 * RFC 1950), since servers and sticks may not pack.
 */
final class SearchFiles {
    private static final int BUFFER = 1 << 16;

    /** For the texts, of which there are most: half the time of the default level, for a tenth more bytes. */
    private static final int FAST = 3;

    private final Queue<Deflater> idle = new ConcurrentLinkedQueue<>();

    private SearchFiles() {}

    /**
     * What is searched.
     *
     * @param book the edition's plan book
     * @param bodies the body of a file as the edition may read it
     */
    record Request(PlanBook book, Audience edition, Assets assets, UnaryOperator<String> bodies, Workers workers) {}

    /**
     * Writes the files of an edition.
     *
     * @param sink takes each file: its path and bytes; called from many threads
     */
    static void write(Request request, BiConsumer<String, byte[]> sink) {
        SearchFiles files = new SearchFiles();
        files.writeAll(request, sink);
        files.idle.forEach(Deflater::end);
    }

    private void writeAll(Request request, BiConsumer<String, byte[]> sink) {
        String engine = Stream.concat(SearchEngine.SCRIPTS.stream(), Stream.of("search/load.js"))
                .map(name -> request.assets().text("site/" + name))
                .collect(Collectors.joining("\n"));
        sink.accept("assets/engine.js", engine.getBytes(StandardCharsets.UTF_8));
        WebLibrary.PAKO.write(sink);
        Urls urls = Urls.of(request.book());
        SearchIndex.write(
                SearchContent.of(
                        request.book(),
                        request.edition(),
                        request.assets(),
                        request.bodies(),
                        id -> urls.of(id.value()).orElse("")),
                request.workers(),
                (name, json) -> sink.accept("data/search/" + name + ".js", script(name, json)));
    }

    private byte[] script(String name, String json) {
        String packed = Base64.getEncoder()
                .encodeToString(pack(
                        json.getBytes(StandardCharsets.UTF_8),
                        name.startsWith("text/") ? FAST : Deflater.DEFAULT_COMPRESSION));
        return ("youbeiPiece(\"" + name + "\",\"" + packed + "\");\n").getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] pack(byte[] bytes, int level) {
        Deflater deflater = idle.poll();
        if (deflater == null) {
            deflater = new Deflater();
        }
        deflater.setLevel(level);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2);
        byte[] buffer = new byte[Math.min(BUFFER, bytes.length + 64)];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.reset();
        idle.add(deflater);
        return packed.toByteArray();
    }
}
