package org.youbei.html;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiConsumer;
import org.youbei.diagnostic.ToolException;

/** A library that pages use, as its webjar holds it: classic scripts, so that they run from file://. */
public record WebLibrary(String folder, List<String> files) {
    /** Moves maps. */
    public static final WebLibrary LEAFLET =
            new WebLibrary("leaflet/1.9.4/dist/", List.of("leaflet.js", "leaflet.css"));

    /** Unpacks the pieces of the search index. */
    public static final WebLibrary PAKO = new WebLibrary("pako/2.1.0/dist/", List.of("pako_inflate.es5.min.js"));

    private static final String WEBJARS = "META-INF/resources/webjars/";

    /** Writes its files beside those of the site. */
    public void write(BiConsumer<String, byte[]> sink) {
        files.forEach(file -> sink.accept("assets/" + file, bytes(file)));
    }

    private byte[] bytes(String name) {
        try (InputStream in = WebLibrary.class.getClassLoader().getResourceAsStream(WEBJARS + folder + name)) {
            if (in == null) {
                throw new ToolException("tool.asset", name);
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new ToolException("tool.read", name, String.valueOf(failure.getMessage()));
        }
    }
}
