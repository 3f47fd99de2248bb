package org.youbei.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes every entry of the site as data: {@code data/catalog.json} for other systems, cut by county when large, and the same as scripts for the search box. */
final class Catalog {
    private static final int ENTRIES = 4_000;
    private static final int COUNTY_DIGITS = 6;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Context context;
    private final BiConsumer<String, byte[]> sink;
    private final Workers workers;

    Catalog(Context context, Workers workers, BiConsumer<String, byte[]> sink) {
        this.context = context;
        this.workers = workers;
        this.sink = sink;
    }

    /** An entry as it is listed. */
    private record Listed(String kind, String id, String title, String url, String place, String words) {
        ObjectNode json() {
            return JSON.objectNode()
                    .put("kind", kind)
                    .put("id", id)
                    .put("title", title)
                    .put("url", url)
                    .put("place", place);
        }

        /** The row of the search script: kind, id, title, address, place, other words. */
        ArrayNode row() {
            return JSON.arrayNode()
                    .add(kind)
                    .add(id)
                    .add(title)
                    .add(url)
                    .add(place)
                    .add(words);
        }
    }

    /** Writes all files of the catalog. */
    void write() {
        Map<String, List<Listed>> parts = parts();
        int total = parts.values().stream().mapToInt(List::size).sum();
        ArrayNode names = JSON.arrayNode();
        if (total > ENTRIES) {
            parts.keySet().forEach(county -> names.add("catalog/" + county + ".json"));
            workers.forEach(
                    List.copyOf(parts.entrySet()),
                    part -> put("data/catalog/" + part.getKey() + ".json", document("entries", json(part.getValue()))));
            put("data/catalog.json", document("parts", names));
        } else {
            List<Listed> all = new ArrayList<>();
            parts.values().forEach(all::addAll);
            put("data/catalog.json", document("entries", json(all)));
        }
        scripts(parts);
    }

    private static ObjectNode document(String key, ArrayNode list) {
        ObjectNode document = JSON.objectNode().put("format", 1);
        document.set(key, list);
        return document;
    }

    private void put(String path, ObjectNode json) {
        sink.accept(path, (MAPPER.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static ArrayNode json(List<Listed> entries) {
        ArrayNode array = JSON.arrayNode();
        entries.forEach(entry -> array.add(entry.json()));
        return array;
    }

    /** The search box loads the list of parts first, then the parts, as scripts that also work from a file. */
    private void scripts(Map<String, List<Listed>> parts) {
        ArrayNode names = JSON.arrayNode();
        List<Part> cut = new ArrayList<>();
        parts.forEach((county, entries) -> {
            for (int start = 0; start < entries.size(); start += ENTRIES) {
                Part part = new Part(
                        county + "-" + start / ENTRIES + ".js",
                        entries.subList(start, Math.min(entries.size(), start + ENTRIES)));
                names.add(part.name());
                cut.add(part);
            }
        });
        workers.forEach(cut, part -> {
            ArrayNode rows = JSON.arrayNode();
            part.entries().forEach(entry -> rows.add(entry.row()));
            script("data/search/" + part.name(), "youbeiPart", rows);
        });
        script("data/search/parts.js", "youbeiParts", names);
    }

    /** A script that holds some of the entries. */
    private record Part(String name, List<Listed> entries) {}

    private void script(String path, String function, ArrayNode value) {
        sink.accept(
                path, (function + "(" + MAPPER.writeValueAsString(value) + ");\n").getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, List<Listed>> parts() {
        Map<String, List<Listed>> parts = new TreeMap<>();
        for (Place place : context.book().workspace().registers().places()) {
            add(parts, EntryKind.PLACE, place, place.id().value(), String.join(" ", place.aliases()));
        }
        for (EntryKind kind : RegisterPages.KINDS) {
            context.shards()
                    .pages(kind)
                    .values()
                    .forEach(entries -> entries.forEach(
                            entry -> add(parts, kind, entry, context.shards().place(entry), words(entry))));
        }
        return parts;
    }

    private void add(Map<String, List<Listed>> parts, EntryKind kind, Entry entry, String place, String words) {
        String county = place.substring(0, Math.min(COUNTY_DIGITS, place.length()));
        String url = context.url("", entry.id());
        String where = context.placeName(new PlaceCode(place));
        parts.computeIfAbsent(county, c -> new ArrayList<>())
                .add(new Listed(kind.id(), entry.id().value(), entry.name(), url, where, words));
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
