package org.youbei.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.youbei.link.EntryKind;
import org.youbei.link.PlanBook;
import org.youbei.model.Entry;
import org.youbei.model.PlaceCode;
import org.youbei.model.Reference;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Person;
import org.youbei.model.register.Shelter;
import org.youbei.model.register.Supply;
import org.youbei.model.register.Team;
import org.youbei.workspace.Registers;

/**
 * How registers are cut into pages: one page while it stays usable, else one for each county, and within a county that is still too large one for each town. No page of
 * the site is over 1 MB.
 */
final class RegisterShards {
    /** The most rows on one page; a row is some 400 bytes. */
    static final int ROWS = 1_500;

    private static final int COUNTY_DIGITS = 6;
    private static final int TOWN_DIGITS = 9;

    private final PlanBook book;
    private final Map<EntryKind, Map<String, List<Entry>>> pages = new TreeMap<>();
    private final Map<EntryKind, Map<String, Integer>> countySizes = new TreeMap<>();

    RegisterShards(PlanBook book) {
        this.book = book;
        Registers registers = book.workspace().registers();
        cut(EntryKind.PLAN, book.workspace().plans());
        cut(EntryKind.PERSON, registers.people());
        cut(EntryKind.ORGANISATION, registers.organisations());
        cut(EntryKind.TEAM, registers.teams());
        cut(EntryKind.SUPPLY, registers.supplies());
        cut(EntryKind.SHELTER, registers.shelters());
        cut(EntryKind.HAZARD, registers.hazards());
    }

    private void cut(EntryKind kind, List<? extends Entry> entries) {
        Map<String, Integer> sizes = new TreeMap<>();
        if (entries.size() > ROWS) {
            entries.forEach(entry -> sizes.merge(county(entry), 1, Integer::sum));
        }
        countySizes.put(kind, sizes);
        Map<String, List<Entry>> cut = new TreeMap<>();
        for (Entry entry : entries) {
            cut.computeIfAbsent(shard(kind, entry), shard -> new ArrayList<>()).add(entry);
        }
        pages.put(kind, cut);
    }

    /** Returns the entries of each page of a register by the code of its place; one page under the empty code when it is not cut. */
    Map<String, List<Entry>> pages(EntryKind kind) {
        return Objects.requireNonNull(pages.get(kind));
    }

    private String shard(EntryKind kind, Entry entry) {
        Map<String, Integer> sizes = Objects.requireNonNull(countySizes.get(kind));
        if (sizes.isEmpty()) {
            return "";
        }
        String county = county(entry);
        return sizes.getOrDefault(county, 0) > ROWS ? prefix(place(entry), TOWN_DIGITS) : county;
    }

    private String county(Entry entry) {
        return prefix(place(entry), COUNTY_DIGITS);
    }

    private static String prefix(String code, int digits) {
        return code.length() > digits ? code.substring(0, digits) : code;
    }

    /** The code of the place that an entry belongs to: its own, or that of its organisation; empty when neither has one. */
    String place(Entry entry) {
        PlaceCode code = placeOf(entry);
        return code == null ? book.config().jurisdiction().id().value() : code.value();
    }

    private @Nullable PlaceCode placeOf(Entry entry) {
        if (entry instanceof Plan plan) {
            return plan.place().id();
        }
        if (entry instanceof Organisation organisation) {
            return code(organisation.place());
        }
        if (entry instanceof Person person) {
            return ofOrganisation(person.org());
        }
        if (entry instanceof Team team) {
            return ofOrganisation(team.org());
        }
        if (entry instanceof Supply supply) {
            PlaceCode own = code(supply.place());
            return own != null || supply.org() == null ? own : ofOrganisation(supply.org());
        }
        if (entry instanceof Shelter shelter) {
            return shelter.place().id();
        }
        return entry instanceof Hazard hazard ? hazard.place().id() : null;
    }

    private @Nullable PlaceCode ofOrganisation(Reference<org.youbei.model.OrganisationId> org) {
        return book.organisation(org.id())
                .map(Organisation::place)
                .map(Reference::id)
                .orElse(null);
    }

    private static @Nullable PlaceCode code(@Nullable Reference<PlaceCode> place) {
        return place == null ? null : place.id();
    }

    /** Returns the path of a page of a register. */
    static String page(EntryKind kind, String shard) {
        return name(kind) + (shard.isEmpty() ? "" : "/" + shard) + ".html";
    }

    static String name(EntryKind kind) {
        return switch (kind) {
            case PERSON -> "people";
            case SUPPLY -> "supplies";
            default -> kind.id() + "s";
        };
    }

    /** Returns the path of an entry's row. */
    String row(EntryKind kind, Entry entry) {
        return page(kind, shard(kind, entry)) + "#" + entry.id().value();
    }
}
