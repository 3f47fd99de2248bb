package org.youbei.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.youbei.concurrent.Workers;
import org.youbei.link.EntryKind;
import org.youbei.model.Entry;
import org.youbei.model.Phone;
import org.youbei.model.PlaceCode;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Person;
import org.youbei.model.register.Place;
import org.youbei.model.register.Shelter;
import org.youbei.model.register.Team;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes every entry of the site as data: {@code data/catalog.json} for other systems, cut by county when large, and the same as scripts for the search box. */
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
    private record Listed(String kind, String id, String title, String url, String place, String words) {
        void write(JsonGenerator json) {
            json.writeStartObject();
            json.writeStringProperty("kind", kind);
            json.writeStringProperty("id", id);
            json.writeStringProperty("title", title);
            json.writeStringProperty("url", url);
            json.writeStringProperty("place", place);
            json.writeEndObject();
        }

        /** The row of the search script: kind, id, title, address, place, other words. */
        void writeRow(JsonGenerator json) {
            json.writeStartArray();
            for (String cell : new String[] {kind, id, title, url, place, words}) {
                json.writeString(cell);
            }
            json.writeEndArray();
        }
    }

    /** Writes all files of the catalog. */
    void write() {
        Map<String, List<Item>> counties = counties();
        int total = counties.values().stream().mapToInt(List::size).sum();
        List<String> scripts = new ArrayList<>();
        workers.map(List.copyOf(counties.entrySet()), county -> county(county.getKey(), county.getValue(), total))
                .forEach(scripts::addAll);
        script("data/search/parts.js", "youbeiParts", json -> scripts.forEach(json::writeString));
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

    /** Writes the files of one county and returns the names of its scripts: the search box loads their list first, then them. */
    private List<String> county(String code, List<Item> items, int total) {
        List<Listed> listed = items.stream().map(this::listed).toList();
        if (total > ENTRIES) {
            json("data/catalog/" + code + ".json", "entries", json -> listed.forEach(entry -> entry.write(json)));
        }
        List<String> names = new ArrayList<>();
        for (int start = 0; start < listed.size(); start += ENTRIES) {
            String name = code + "-" + names.size() + ".js";
            List<Listed> part = listed.subList(start, Math.min(listed.size(), start + ENTRIES));
            script("data/search/" + name, "youbeiPart", json -> part.forEach(entry -> entry.writeRow(json)));
            names.add(name);
        }
        return names;
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

    /** Writes a script that calls a function with a list. */
    private void script(String path, String function, Consumer<JsonGenerator> items) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((function + "(").getBytes(StandardCharsets.UTF_8));
        try (JsonGenerator json = MAPPER.createGenerator(bytes)) {
            json.writeStartArray();
            items.accept(json);
            json.writeEndArray();
        }
        bytes.writeBytes(");\n".getBytes(StandardCharsets.UTF_8));
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
        return counties;
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
                context.placeName(new PlaceCode(item.place())),
                entry instanceof Place place ? String.join(" ", place.aliases()) : words(entry));
    }

    private String words(Entry entry) {
        if (entry instanceof Plan plan) {
            List<String> words = new ArrayList<>(List.of(plan.shortName()));
            plan.events()
                    .forEach(event -> context.book().event(event.id()).ifPresent(found -> {
                        words.add(found.name());
                        words.addAll(found.words());
                    }));
            return String.join(" ", words);
        }
        if (entry instanceof Person person) {
            String org = context.book()
                    .organisation(person.org().id())
                    .map(Context::shortName)
                    .orElse("");
            return joined(org + " " + person.post(), context.numbers(person));
        }
        if (entry instanceof Organisation organisation) {
            return joined(Context.shortName(organisation), context.numbers(organisation));
        }
        return joined("", context.dials(List.of(new Context.Labelled("phone.duty", duty(entry)))));
    }

    private static @Nullable Phone duty(Entry entry) {
        if (entry instanceof Team team) {
            return team.phone();
        }
        return entry instanceof Shelter shelter ? shelter.phone() : null;
    }

    /** Words and the numbers behind them, so that a number that was called or noted finds whose it is. */
    private static String joined(String words, List<Shell.Dial> numbers) {
        StringBuilder all = new StringBuilder(words);
        numbers.forEach(number -> all.append(' ').append(number.text()));
        return all.toString().strip();
    }
}
