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

    /** An entry to be listed. */
    private record Item(EntryKind kind, Entry entry, String place) {}

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
        Map<String, List<Item>> counties = counties();
        int total = counties.values().stream().mapToInt(List::size).sum();
        ArrayNode scripts = JSON.arrayNode();
        workers.map(List.copyOf(counties.entrySet()), county -> county(county.getKey(), county.getValue(), total))
                .forEach(names -> names.forEach(scripts::add));
        script("data/search/parts.js", "youbeiParts", scripts);
        if (total > ENTRIES) {
            ArrayNode parts = JSON.arrayNode();
            counties.keySet().forEach(county -> parts.add("catalog/" + county + ".json"));
            json("data/catalog.json", "parts", parts);
        } else {
            ArrayNode all = JSON.arrayNode();
            counties.values()
                    .forEach(items -> items.forEach(item -> all.add(listed(item).json())));
            json("data/catalog.json", "entries", all);
        }
    }

    /** Writes the files of one county and returns the names of its scripts: the search box loads their list first, then them. */
    private List<String> county(String code, List<Item> items, int total) {
        List<Listed> listed = items.stream().map(this::listed).toList();
        if (total > ENTRIES) {
            ArrayNode entries = JSON.arrayNode(listed.size());
            listed.forEach(entry -> entries.add(entry.json()));
            json("data/catalog/" + code + ".json", "entries", entries);
        }
        List<String> names = new ArrayList<>();
        for (int start = 0; start < listed.size(); start += ENTRIES) {
            String name = code + "-" + names.size() + ".js";
            ArrayNode rows = JSON.arrayNode();
            listed.subList(start, Math.min(listed.size(), start + ENTRIES)).forEach(entry -> rows.add(entry.row()));
            script("data/search/" + name, "youbeiPart", rows);
            names.add(name);
        }
        return names;
    }

    private void json(String path, String key, ArrayNode list) {
        ObjectNode document = JSON.objectNode().put("format", 1);
        document.set(key, list);
        sink.accept(path, (MAPPER.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void script(String path, String function, ArrayNode value) {
        sink.accept(
                path, (function + "(" + MAPPER.writeValueAsString(value) + ");\n").getBytes(StandardCharsets.UTF_8));
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
