package org.youbei.scaffold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.youbei.link.PlanBook;
import org.youbei.model.Entry;
import org.youbei.model.OrganisationId;
import org.youbei.model.PlaceCode;
import org.youbei.text.YamlScalar;
import org.youbei.workspace.Assets;

/** Writes the work plan and the event list of a drill that was drafted. */
final class DrillFiles {
    private static final int HOUR = 60;

    private final Assets assets;
    private final PlanBook book;
    private final DrillOutline outline;

    /** The id of each goal; steps with the same goal share one. */
    private final Map<DrillOutline.Goal, String> goals = new HashMap<>();

    private final List<DrillOutline.Goal> inOrder;

    DrillFiles(Assets assets, PlanBook book, DrillOutline outline) {
        this.assets = assets;
        this.book = book;
        this.outline = outline;
        this.inOrder = outline.steps().stream()
                .map(DrillOutline.Step::goal)
                .flatMap(goal -> goal == null ? Stream.empty() : Stream.of(goal))
                .distinct()
                .toList();
        IntStream.range(0, inOrder.size()).forEach(i -> goals.put(inOrder.get(i), "o" + (i + 1)));
    }

    /** Returns the text of {@code drill.md}. */
    String document(DrillDraft.NewDrill drill) {
        Map<String, String> values = new TreeMap<>();
        values.put("id", drill.id());
        values.put("scenario", YamlScalar.write(outline.scenario()));
        values.put("aim", outline.aim());
        values.put("plain", outline.scenario());
        values.put("objectives", objectives());
        values.put("players", players());
        values.put("safety", drill.form().equals("practical") ? safety() : abort());
        values.put(
                "place",
                outline.place().isEmpty()
                        ? "（待填：地点）"
                        : book.place(new PlaceCode(outline.place()))
                                .map(Entry::name)
                                .orElse("（待填：地点）"));
        return Template.fill(assets, "templates/new/drafted-drill.md", values);
    }

    private String objectives() {
        return inOrder.stream()
                .map(goal -> "  - {id: " + goals.get(goal) + ", text: " + YamlScalar.write(goal.text()) + action(goal)
                        + ", measure: " + goal.measure() + ", standard: " + YamlScalar.write(goal.standard()) + "}")
                .collect(Collectors.joining("\n"));
    }

    private String action(DrillOutline.Goal goal) {
        return outline.steps().stream()
                .filter(step -> goal.equals(step.goal()) && step.action() != null)
                .findFirst()
                .map(step -> ", action: " + step.action())
                .orElse("");
    }

    private String players() {
        return outline.players().stream()
                .map(id -> "| "
                        + book.organisation(new OrganisationId(id))
                                .map(Entry::name)
                                .orElse(id)
                        + " | "
                        + tasks(id) + " |")
                .collect(Collectors.joining("\n"));
    }

    /** What an organisation is asked in the drill, by the ids of the objectives; what it ought to do is in the event list. */
    private String tasks(String id) {
        String own = outline.steps().stream()
                .filter(step -> step.to().contains(id) && step.goal() != null)
                .map(step -> goals.get(step.goal()))
                .distinct()
                .collect(Collectors.joining("、"));
        return own.isEmpty() ? "（待填：任务）" : "目标" + own;
    }

    private String safety() {
        return "safety:\n  risks:\n" + items(outline.risks()) + "\n  abort:\n" + items(outline.abort());
    }

    private String abort() {
        return "safety:\n  abort:\n" + items(outline.abort().subList(0, 1));
    }

    private static String items(List<String> texts) {
        return texts.stream().map(text -> "    - " + YamlScalar.write(text)).collect(Collectors.joining("\n"));
    }

    /** Returns the text of {@code script.yaml}. */
    String script() {
        List<String> lines = new ArrayList<>();
        outline.notes().forEach(note -> lines.add("# " + note));
        for (DrillOutline.Step step : outline.steps()) {
            lines.add("- {at: " + at(step.minute())
                    + ", inject: " + YamlScalar.write(step.inject())
                    + ", by: controller"
                    + (step.to().isEmpty() ? "" : ", to: [" + String.join(", ", step.to()) + "]")
                    + ", channel: " + step.channel()
                    + ", expect: " + YamlScalar.write(step.expect())
                    + (step.action() == null ? "" : ", action: " + step.action())
                    + (step.goal() == null ? "" : ", objective: " + goals.get(step.goal()))
                    + "}");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String at(long minute) {
        return String.format(Locale.ROOT, "T+%02d:%02d", minute / HOUR, minute % HOUR);
    }
}
