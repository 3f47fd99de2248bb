package org.youbei.scaffold;

import java.util.List;
import java.util.Map;
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

    /** Returns the programme of the year with one more drill. */
    public DraftFile programme(NewDrill drill) {
        String lead =
                Template.fill(assets, "templates/new/programme.yaml", Map.of("year", String.valueOf(drill.year())));
        String entry = "  - id: " + drill.id() + "\n"
                + "    title: " + YamlScalar.write(drill.title()) + "\n"
                + "    plans: [" + String.join(", ", drill.plans()) + "]\n"
                + "    form: " + drill.form() + "\n";
        return new RegisterDraft(files).extended("drills/" + drill.year() + "/programme.yaml", lead, entry);
    }

    /** Returns the documents of the drill, in its own folder. */
    public List<DraftFile> documents(NewDrill drill) {
        String folder = "drills/" + drill.year() + "/" + drill.id() + "/";
        return List.of(
                new DraftFile(
                        folder + "drill.md", Template.fill(assets, "templates/new/drill.md", Map.of("id", drill.id()))),
                new DraftFile(folder + "script.yaml", Template.fill(assets, "templates/new/script.yaml", Map.of())));
    }
}
