package org.youbei.search;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** JSON written as it comes, on one line. */
final class JsonLine implements AutoCloseable {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json = MAPPER.createGenerator(text);

    void object(Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEndObject();
    }

    void array(Runnable content) {
        json.writeStartArray();
        content.run();
        json.writeEndArray();
    }

    void array(String name, Runnable content) {
        json.writeName(name);
        array(content);
    }

    void object(String name, Runnable content) {
        json.writeName(name);
        object(content);
    }

    void text(String value) {
        json.writeString(value);
    }

    void number(int value) {
        json.writeNumber(value);
    }

    void number(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    void property(String name, String value) {
        json.writeStringProperty(name, value);
    }

    void texts(String name, List<String> values) {
        array(name, () -> values.forEach(this::text));
    }

    /** Returns what was written. */
    String text() {
        json.flush();
        return text.toString();
    }

    @Override
    public void close() {
        json.close();
    }
}
