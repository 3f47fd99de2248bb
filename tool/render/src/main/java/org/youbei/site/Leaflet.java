package org.youbei.site;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import org.youbei.diagnostic.ToolException;

/** The library that moves maps, as its webjar holds it: a classic script, so that it runs from file://. */
final class Leaflet {
    private static final String FOLDER = "META-INF/resources/webjars/leaflet/1.9.4/dist/";

    private Leaflet() {}

    /** Writes its script and its style sheet beside those of the site. */
    static void write(BiConsumer<String, byte[]> sink) {
        sink.accept("assets/leaflet.js", bytes("leaflet.js"));
        sink.accept("assets/leaflet.css", bytes("leaflet.css"));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Leaflet.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new ToolException("tool.asset", name);
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new ToolException("tool.read", name, String.valueOf(failure.getMessage()));
        }
    }
}
