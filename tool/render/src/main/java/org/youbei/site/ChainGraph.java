package org.youbei.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.youbei.model.Entry;
import org.youbei.model.PlanLevel;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Config;

/**
 * Draws the chain of a plan: those above from the top, itself, and those right below, one to a line and the deeper the further to the right, so that it is read on a
 * phone without moving it.
 */
final class ChainGraph {
    /** So many of those below are drawn; the others are listed. */
    private static final int BELOW = 10;

    private static final int WIDTH = 360;
    private static final int LINE = 44;
    private static final int BOX = 36;
    private static final int INDENT = 16;
    private static final int DEEPEST = 7;
    private static final int NAME_SIZE = 15;
    private static final int LEVEL_SIZE = 12;

    private final Context context;
    private final String path;
    private final Map<String, Integer> depths = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final List<PlanPage.Node> nodes = new ArrayList<>();
    private final List<String> edges = new ArrayList<>();

    private ChainGraph(Context context, String path) {
        this.context = context;
        this.path = path;
    }

    /** Returns the graph of a plan. */
    static PlanPage.Graph of(Context context, Plan plan, String path) {
        return new ChainGraph(context, path).draw(plan);
    }

    /** Returns the plans right below that the graph has no room for. */
    static List<Link> rest(Context context, Plan plan, String path) {
        return context.book().children(plan.id()).stream()
                .skip(BELOW)
                .map(child -> context.link(path, child.id()))
                .toList();
    }

    private PlanPage.Graph draw(Plan plan) {
        List<Entry> above = context.book().ancestors(plan).stream()
                .sorted(Comparator.comparingInt(ChainGraph::rank))
                .toList();
        above.forEach(entry -> depths.put(entry.id().value(), 0));
        depths.put(plan.id().value(), 0);
        // Each round settles one step more; equals may stand above equals, so that the order of levels alone does not
        // do.
        for (int round = 0; round < DEEPEST; round++) {
            above.forEach(this::deepen);
            deepen(plan);
        }
        above.stream()
                .sorted(Comparator.comparingInt((Entry entry) -> depth(entry)).thenComparingInt(ChainGraph::rank))
                .forEach(entry -> add(entry, ""));
        add(plan, "here");
        context.book().children(plan.id()).stream().limit(BELOW).forEach(child -> {
            depths.put(child.id().value(), depth(plan) + 1);
            add(child, "");
        });
        return new PlanPage.Graph(WIDTH, nodes.size() * LINE, edges, nodes);
    }

    private void deepen(Entry entry) {
        if (entry instanceof Plan plan) {
            int deepest = plan.links().parents().stream()
                    .map(parent -> depths.get(parent.plan().id().value()))
                    .mapToInt(depth -> depth == null ? -1 : depth)
                    .max()
                    .orElse(-1);
            depths.put(plan.id().value(), Math.min(DEEPEST, deepest + 1));
        }
    }

    private int depth(Entry entry) {
        return depths.getOrDefault(entry.id().value(), 0);
    }

    private static int rank(Entry entry) {
        return entry instanceof Plan plan ? List.of(PlanLevel.values()).indexOf(plan.level()) : -1;
    }

    private void add(Entry entry, String here) {
        int x = depth(entry) * INDENT + 1;
        int y = nodes.size() * LINE + 4;
        if (entry instanceof Plan plan) {
            plan.links().parents().forEach(parent -> edge(parent.plan().id().value(), x, y));
        }
        lines.put(entry.id().value(), y);
        String level = context.words()
                .of("level.short", entry instanceof Plan plan ? plan.level().id() : "external");
        int indent = (int) SheetLabels.width(level, LEVEL_SIZE) + 18;
        int room = WIDTH - x - indent - 10;
        nodes.add(new PlanPage.Node(
                x,
                y,
                WIDTH - x - 1,
                x + 10,
                x + indent,
                y + 23,
                level,
                fitted(name(entry), room),
                entry.name(),
                here.isEmpty() ? context.url(path, entry.id()) : "",
                here));
    }

    private void edge(String parent, int x, int y) {
        Integer from = lines.get(parent);
        Integer depth = depths.get(parent);
        if (from != null && depth != null) {
            edges.add("M" + (depth * INDENT + 9) + " " + (from + BOX) + "V" + (y + BOX / 2) + "H" + x);
        }
    }

    private String name(Entry entry) {
        if (entry instanceof Config.External external && external.version() != null) {
            return external.title() + " " + context.words().fill("version", external.version());
        }
        return entry.name();
    }

    private static String fitted(String name, int room) {
        if (SheetLabels.width(name, NAME_SIZE) <= room) {
            return name;
        }
        int end = name.length();
        while (end > 1 && SheetLabels.width(name.substring(0, end) + "…", NAME_SIZE) > room) {
            end--;
        }
        return name.substring(0, end) + "…";
    }
}
