package org.youbei.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.BiConsumer;
import java.util.zip.Deflater;
import org.youbei.search.SearchContent;
import org.youbei.search.SearchIndex;

/** Writes the pieces of the search index as scripts, since a page opened as a file cannot fetch: each packed (zlib, RFC 1950), since servers and sticks may not pack. */
final class SearchPieces {
    private static final int BUFFER = 1 << 16;

    private final Context context;
    private final SiteBuilder.Request request;

    SearchPieces(Context context, SiteBuilder.Request request) {
        this.context = context;
        this.request = request;
    }

    void write() {
        BiConsumer<String, byte[]> sink = request.sink();
        SearchIndex.write(
                SearchContent.of(
                        request.book(),
                        request.audience(),
                        request.assets(),
                        request.bodies(),
                        id -> context.url("", id)),
                request.workers(),
                (name, json) -> sink.accept("data/search/" + name + ".js", script(name, json)));
    }

    private static byte[] script(String name, String json) {
        String packed = Base64.getEncoder().encodeToString(pack(json.getBytes(StandardCharsets.UTF_8)));
        return ("youbeiPiece(\"" + name + "\",\"" + packed + "\");\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] pack(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2);
        byte[] buffer = new byte[Math.min(BUFFER, bytes.length + 64)];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
