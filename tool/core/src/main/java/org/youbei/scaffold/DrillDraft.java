package org.youbei.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.youbei.link.PlanBook;
import org.youbei.text.YamlScalar;
import org.youbei.workspace.Assets;
import org.youbei.workspace.WorkspaceFiles;

/** Drafts a drill: its entry in the year's programme, its work plan and its event list. */
public final class DrillDraft {
    private final Assets assets;
    private final WorkspaceFiles files;

    public DrillDraft(Assets assets, WorkspaceFiles files) {
        this.assets = assets;
        this.files = files;
    }

    /** What a new drill is: it tests these plans in that year. */
    public record NewDrill(String id, String title, int year, List<String> plans, String form) {}

    /**
     * How a drill is held that was drafted from something.
     *
     * @param notice how much the players know before
     * @param response the level of the first plan that it tests, or 0 for none
     */
    public record Drafted(NewDrill drill, String notice, int response, DrillOutline outline) {}

    /** Returns the programme of the year with one more drill. */
    public DraftFile programme(NewDrill drill) {
        return entered(
                drill,
                List.of(
                        "id: " + drill.id(),
                        "title: " + YamlScalar.write(drill.title()),
                        "plans: [" + String.join(", ", drill.plans()) + "]",
                        "form: " + drill.form()));
    }

    /** Returns the programme of the year with one more drill, said in full. */
    public DraftFile programme(Drafted drafted) {
        NewDrill drill = drafted.drill();
        DrillOutline outline = drafted.outline();
        List<String> lines = new ArrayList<>();
        lines.add("id: " + drill.id());
        lines.add("title: " + YamlScalar.write(drill.title()));
        lines.add("plans: [" + String.join(", ", drill.plans()) + "]");
        if (drafted.response() > 0) {
            String plan = drill.plans().get(0);
            lines.add("tests: [{plan: " + plan + ", response: " + drafted.response() + ", actions: ["
                    + String.join(", ", outline.tested(plan)) + "]}]");
        }
        lines.add("form: " + drill.form());
        lines.add("content: " + (outline.steps().size() > 2 ? "full" : "single"));
        lines.add("purpose: inspection");
        lines.add("notice: " + drafted.notice());
        lines.add("reason: （待填：今年为什么演这一项）");
        if (!outline.host().isEmpty()) {
            lines.add("host: " + outline.host());
            lines.add("participants: [" + String.join(", ", outline.players()) + "]");
        }
        if (!outline.place().isEmpty()) {
            lines.add("place: \"" + outline.place() + "\"");
        }
        lines.add("duration: " + (drill.form().equals("practical") ? "4h" : "3h"));
        lines.add("# 待填：window 在哪些天里演，如 {from: " + drill.year() + "-04-01, to: " + drill.year() + "-05-31}；定了日子写 date");
        return entered(drill, lines);
    }

    private DraftFile entered(NewDrill drill, List<String> lines) {
        String lead =
                Template.fill(assets, "templates/new/programme.yaml", Map.of("year", String.valueOf(drill.year())));
        List<String> item = new ArrayList<>();
        lines.forEach(line -> item.add((item.isEmpty() ? "- " : "  ") + line));
        return new RegisterDraft(files).inserted("drills/" + drill.year() + "/programme.yaml", lead, "drills", item);
    }

    /** Returns the documents of the drill, in its own folder. */
    public List<DraftFile> documents(NewDrill drill) {
        String folder = folder(drill);
        return List.of(
                new DraftFile(
                        folder + "drill.md", Template.fill(assets, "templates/new/drill.md", Map.of("id", drill.id()))),
                new DraftFile(folder + "script.yaml", Template.fill(assets, "templates/new/script.yaml", Map.of())));
    }

    /** Returns the documents of a drill that was drafted, in its own folder. */
    public List<DraftFile> documents(PlanBook book, Drafted drafted) {
        String folder = folder(drafted.drill());
        DrillFiles texts = new DrillFiles(assets, book, drafted.outline());
        return List.of(
                new DraftFile(folder + "drill.md", texts.document(drafted.drill())),
                new DraftFile(folder + "script.yaml", texts.script()));
    }

    private static String folder(NewDrill drill) {
        return "drills/" + drill.year() + "/" + drill.id() + "/";
    }
}
