package org.youbei.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.youbei.link.EntryKind;
import org.youbei.model.Entry;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanLevel;
import org.youbei.model.plan.Plan;

/** Makes the pages of the registers. */
final class RegisterPages {
    static final List<EntryKind> KINDS = List.of(
            EntryKind.PLAN,
            EntryKind.PERSON,
            EntryKind.ORGANISATION,
            EntryKind.TEAM,
            EntryKind.SUPPLY,
            EntryKind.SHELTER,
            EntryKind.HAZARD);

    private final Context context;
    private final Rows rows;

    RegisterPages(Context context) {
        this.context = context;
        this.rows = new Rows(context);
    }

    /** Returns the pages of a register: its one page, or the list of its parts and each part. */
    List<Supplier<Page>> pages(EntryKind kind) {
        Map<String, List<Entry>> parts = context.shards().pages(kind);
        String whole = RegisterShards.page(kind, "");
        if (parts.isEmpty() || parts.containsKey("")) {
            return List.of(() -> page(kind, whole, title(kind), parts.getOrDefault("", List.of()), List.of()));
        }
        List<Supplier<Page>> pages = new ArrayList<>();
        List<RegisterPage.Part> links = new ArrayList<>();
        parts.forEach((code, entries) -> {
            String place = context.placeName(new PlaceCode(code));
            String path = RegisterShards.page(kind, code);
            pages.add(() -> page(kind, path, place + " " + title(kind), entries, List.of()));
            links.add(new RegisterPage.Part(new Link(place, path), entries.size()));
        });
        pages.add(0, () -> page(kind, whole, title(kind), List.of(), links));
        return pages;
    }

    /** Our own entries stand before those of governments above, each place's together, plans by level. */
    private Comparator<Entry> order() {
        String own = context.jurisdiction().value();
        return Comparator.<Entry, Boolean>comparing(
                        entry -> context.shards().place(entry).compareTo(own) < 0)
                .thenComparing(context.shards()::place)
                .thenComparing(entry -> entry instanceof Plan plan ? plan.level() : PlanLevel.OVERALL)
                .thenComparing(entry -> entry.id().value());
    }

    private String title(EntryKind kind) {
        return context.words().of("register", RegisterShards.name(kind));
    }

    private Page page(EntryKind kind, String path, String title, List<Entry> entries, List<RegisterPage.Part> parts) {
        List<Table.Row> all = entries.stream()
                .sorted(order())
                .map(entry -> rows.row(path, entry))
                .toList();
        RegisterPage content = new RegisterPage(
                context.shell(path, title, List.of()), title, Table.whole(kind, rows.columns(kind), all), parts);
        return new Page(path, "site/register.ftlh", content);
    }
}
