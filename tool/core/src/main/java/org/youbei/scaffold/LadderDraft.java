package org.youbei.scaffold;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.youbei.model.TimeSpan;
import org.youbei.schema.DocumentKind;
import org.youbei.text.YamlScalar;
import org.youbei.workspace.Assets;
import org.youbei.workspace.WorkspaceFiles;

/** Adds a warning ladder to the register, with the steps of a known scheme or at times that are given; what is done at each is left to fill in. */
public final class LadderDraft {
    /** The known ways of counting, each with a template. */
    public static final List<String> SCHEMES = List.of("31631", "131631", "zhejiang", "3216");

    private static final String FOLDER = "templates/new/ladder-";

    private final Assets assets;
    private final WorkspaceFiles files;

    public LadderDraft(Assets assets, WorkspaceFiles files) {
        this.assets = assets;
        this.files = files;
    }

    /**
     * What the ladder is.
     *
     * @param scheme the name of a scheme; its template gives the steps
     * @param times the times of its steps, the earliest first; for a scheme that has none of its own
     */
    public record NewLadder(String id, String title, String scheme, List<String> events, List<TimeSpan> times) {}

    /** Returns whether a scheme has its own steps, so that no times are to be given. */
    public boolean hasSteps(String scheme) {
        return !assets.text(template(scheme)).contains("{{steps}}");
    }

    /** Returns the register's file with the ladder at its end. */
    public DraftFile draft(NewLadder ladder) {
        String steps = ladder.times().stream().map(this::step).collect(Collectors.joining());
        String lines = Template.fill(
                assets,
                template(ladder.scheme()),
                Map.of(
                        "id", ladder.id(),
                        "title", YamlScalar.write(ladder.title()),
                        "events", String.join(", ", ladder.events()),
                        "steps", steps.stripTrailing()));
        return new RegisterDraft(files).add(DocumentKind.LADDERS, ladder.id(), lines);
    }

    private static String template(String scheme) {
        return FOLDER + scheme + ".yaml";
    }

    private String step(TimeSpan at) {
        TimeSpan before = new TimeSpan(-at.amount(), at.unit());
        return Template.fill(
                assets,
                FOLDER + "step.yaml",
                Map.of(
                        "id",
                        before.unit().id() + before.amount(),
                        "at",
                        at.text(),
                        "label",
                        before.amount() == 0 ? "来临" : "提前" + before.chinese()));
    }
}
