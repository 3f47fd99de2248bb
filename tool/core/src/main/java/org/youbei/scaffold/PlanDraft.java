package org.youbei.scaffold;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.youbei.link.PlanBook;
import org.youbei.model.Entry;
import org.youbei.model.EventId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanLevel;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Event;
import org.youbei.model.register.Organisation;
import org.youbei.text.YamlScalar;
import org.youbei.workspace.Assets;

/** Drafts a plan of a level: its chapters as the rules ask for them, its parent and owner filled in from the workspace. */
public final class PlanDraft {
    private final Assets assets;
    private final List<Event> known;

    /** Drafts plans about these kinds of events. */
    public PlanDraft(Assets assets, List<Event> known) {
        this.assets = assets;
        this.known = known;
    }

    /**
     * What a new plan is.
     *
     * @param parent the plan above, or empty
     * @param year the year of its version
     */
    public record NewPlan(
            PlanLevel level,
            String id,
            String title,
            PlaceCode place,
            String owner,
            List<String> events,
            String parent,
            int year) {}

    /** Returns the file of a new plan. */
    public DraftFile draft(NewPlan plan) {
        Map<String, String> values = new TreeMap<>();
        values.put("id", plan.id());
        values.put("title", YamlScalar.write(plan.title()));
        values.put("level", plan.level().id());
        values.put("place", plan.place().value());
        values.put("owner", plan.owner());
        values.put("year", String.valueOf(plan.year()));
        values.put("category", category(plan));
        values.put(
                "events",
                plan.events().isEmpty()
                        ? "# 待填：events 应对的事件，如 [typhoon, rainstorm]（youbei explain YB0401 列出全部）"
                        : "events: [" + String.join(", ", plan.events()) + "]");
        values.put(
                "parents",
                plan.parent().isEmpty()
                        ? "# 待填：parents 上级预案的编号，如 [{plan: 编号}]；别的政府的预案先登记在 youbei.yaml 的 external"
                        : "parents: [{plan: " + plan.parent() + "}]");
        String level = plan.level().id();
        return new DraftFile(
                "plans/" + level + "/" + plan.id() + ".md",
                Template.fill(assets, "templates/new/plan-" + level + ".md", values));
    }

    private String category(NewPlan plan) {
        if (plan.level() == PlanLevel.OVERALL) {
            return "";
        }
        return known.stream()
                .filter(event -> plan.events().contains(event.id().value()))
                .findFirst()
                .map(event -> "category: " + event.category().id())
                .orElse("# 待填：category 事件大类：natural accident health social 之一");
    }

    /**
     * Returns the nearest plan above: of those in force or in the making whose place holds this one and whose level is higher, the one of the narrowest place, then
     * of the lowest level; special and department plans only when they are about the same events.
     */
    public static Optional<Plan> nearestAbove(PlanBook book, PlanLevel level, PlaceCode place, List<String> events) {
        Comparator<Plan> nearest = Comparator.<Plan>comparingInt(
                        plan -> plan.place().id().significant().length())
                .thenComparing(plan -> plan.level().step())
                .thenComparing(plan -> shared(plan, events))
                .thenComparing(plan -> plan.id().value(), Comparator.reverseOrder());
        return book.workspace().plans().stream()
                .filter(plan -> plan.level().step() < level.step())
                .filter(plan -> !plan.status().isEnded())
                .filter(plan -> plan.place().id().contains(place))
                .filter(plan -> plan.level().step() != 1 || shared(plan, events) > 0)
                .max(nearest);
    }

    private static int shared(Plan plan, List<String> events) {
        return (int) plan.events().stream()
                .filter(event -> events.contains(event.id().value()))
                .count();
    }

    /** Returns the organisation that most likely owns a plan: the only one of the level's type in the place that is under no other such. */
    public static Optional<String> likelyOwner(PlanBook book, PlanLevel level, PlaceCode place) {
        String type = switch (level) {
            case OVERALL, SPECIAL, DEPARTMENT -> "government";
            case TOWN, VILLAGE, ENTERPRISE -> level.id();
        };
        List<Organisation> there = book.workspace().registers().organisations().stream()
                .filter(one -> one.type().id().equals(type))
                .filter(one -> one.place() != null && one.place().id().equals(place))
                .toList();
        Set<String> ids = there.stream().map(one -> one.id().value()).collect(Collectors.toSet());
        List<String> owners = there.stream()
                .filter(one ->
                        one.parent() == null || !ids.contains(one.parent().id().value()))
                .map(one -> one.id().value())
                .toList();
        return owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
    }

    /** Returns a title for a plan: the place, the first event, and what it is. */
    public static String likelyTitle(PlanBook book, PlaceCode place, List<String> events) {
        String where = book.place(place).map(Entry::name).orElse("（待填：地名）");
        String what = events.stream()
                .flatMap(id -> book.event(new EventId(id)).stream())
                .findFirst()
                .map(Entry::name)
                .orElse("突发事件");
        return where + what + "应急预案";
    }
}
