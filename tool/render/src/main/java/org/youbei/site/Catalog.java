package org.youbei.site;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.youbei.concurrent.Workers;
import org.youbei.link.EntryKind;
import org.youbei.model.Entry;
import org.youbei.model.PlaceCode;
import org.youbei.model.drill.Programme;
import org.youbei.model.register.Place;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes every entry of the site as data: {@code data/catalog.json}, cut by county when large, for other systems. */
final class Catalog {
    private static final int ENTRIES = 4_000;
    private static final int COUNTY_DIGITS = 6;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Context context;
    private final BiConsumer<String, byte[]> sink;
    private final Workers workers;

    Catalog(Context context, Workers workers, BiConsumer<String, byte[]> sink) {
        this.context = context;
        this.workers = workers;
        this.sink = sink;
    }

    /** An entry to be listed. */
    private record Item(EntryKind kind, Entry entry, String place) {}

    /** An entry as it is listed. */
    private record Listed(String kind, String id, String title, String url, String place) {
        void write(JsonGenerator json) {
            json.writeStartObject();
            json.writeStringProperty("kind", kind);
            json.writeStringProperty("id", id);
            json.writeStringProperty("title", title);
            json.writeStringProperty("url", url);
            json.writeStringProperty("place", place);
            json.writeEndObject();
        }
    }

    /** Writes all files of the catalog. */
    void write() {
        Map<String, List<Item>> counties = counties();
        int total = counties.values().stream().mapToInt(List::size).sum();
        if (total > ENTRIES) {
            workers.forEach(
                    List.copyOf(counties.entrySet()),
                    county -> json(
                            "data/catalog/" + county.getKey() + ".json",
                            "entries",
                            json -> county.getValue()
                                    .forEach(item -> listed(item).write(json))));
        }
        if (total > ENTRIES) {
            json(
                    "data/catalog.json",
                    "parts",
                    json -> counties.keySet().forEach(county -> json.writeString("catalog/" + county + ".json")));
        } else {
            json(
                    "data/catalog.json",
                    "entries",
                    json -> counties.values()
                            .forEach(items -> items.forEach(item -> listed(item).write(json))));
        }
    }

    /** Writes a document that holds a list, straight into bytes: a tree and a text of a large county would be twice its size each. */
    private void json(String path, String key, Consumer<JsonGenerator> items) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = MAPPER.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeNumberProperty("format", 1);
            json.writeArrayPropertyStart(key);
            items.accept(json);
            json.writeEndArray();
            json.writeEndObject();
        }
        bytes.write('\n');
        sink.accept(path, bytes.toByteArray());
    }

    /** All entries by county. */
    private Map<String, List<Item>> counties() {
        Map<String, List<Item>> counties = new TreeMap<>();
        for (Place place : context.book().workspace().registers().places()) {
            add(counties, new Item(EntryKind.PLACE, place, place.id().value()));
        }
        for (EntryKind kind : RegisterPages.KINDS) {
            context.shards()
                    .pages(kind)
                    .values()
                    .forEach(entries -> entries.forEach(entry ->
                            add(counties, new Item(kind, entry, context.shards().place(entry)))));
        }
        context.drills()
                .programmes()
                .forEach(programme -> programme.drills().stream()
                        .filter(drill -> !drill.isNameless())
                        .forEach(drill -> add(counties, new Item(EntryKind.DRILL, drill, place(drill)))));
        context.book()
                .workspace()
                .activations()
                .forEach(activation -> add(
                        counties,
                        new Item(
                                EntryKind.ACTIVATION,
                                activation,
                                activation.place().id().value())));
        return counties;
    }

    private String place(Programme.Drill drill) {
        return drill.place() == null
                ? context.jurisdiction().value()
                : drill.place().id().value();
    }

    private static void add(Map<String, List<Item>> counties, Item item) {
        String county =
                item.place().substring(0, Math.min(COUNTY_DIGITS, item.place().length()));
        counties.computeIfAbsent(county, c -> new ArrayList<>()).add(item);
    }

    private Listed listed(Item item) {
        Entry entry = item.entry();
        return new Listed(
                item.kind().id(),
                entry.id().value(),
                entry.name(),
                context.url("", entry.id()),
                context.placeName(new PlaceCode(item.place())));
    }
}
