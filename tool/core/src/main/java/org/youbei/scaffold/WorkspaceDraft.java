package org.youbei.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanLevel;
import org.youbei.text.YamlScalar;
import org.youbei.workspace.Assets;
import org.youbei.workspace.Vocabulary;

/** Drafts a whole workspace: settings, registers, one example plan of each level, editor settings, a hook and a CI workflow. */
public final class WorkspaceDraft {
    private static final String FOLDER = "templates/init/";
    private static final String SCHEMAS = "./.vscode/schemas/";

    private final Assets assets = Assets.builtIn();

    /**
     * What a new workspace is about.
     *
     * @param place the code of its county
     * @param placeName the county's name, or empty when it is yet to be filled in
     * @param prefix what the ids of its entries begin with
     * @param locale the language tag of its site
     * @param hookFolder the path from the top of the repository to the workspace; empty for the top
     */
    public record NewWorkspace(
            PlaceCode place, String placeName, String prefix, String locale, String hookFolder, int year) {}

    /** Returns all files, sorted by path as the tool has them. */
    public List<DraftFile> draft(NewWorkspace workspace) {
        Map<String, String> values = values(workspace);
        List<DraftFile> files = new ArrayList<>();
        for (String path : Assets.builtInPaths(FOLDER)) {
            // A template's own name has no dot in front, so that no tool takes it for a hidden file.
            String target = path.substring(FOLDER.length()).replaceFirst("^dot-", ".");
            files.add(new DraftFile(target, Template.fill(assets, path, values)));
        }
        files.add(new DraftFile(EditorSettings.PATH, EditorSettings.json(SCHEMAS)));
        for (String path : Assets.builtInPaths("schemas/")) {
            if (path.endsWith(".schema.json")) {
                files.add(new DraftFile(".vscode/" + path, assets.text(path)));
            }
        }
        files.addAll(plans(workspace));
        return List.copyOf(files);
    }

    private static Map<String, String> values(NewWorkspace workspace) {
        Map<String, String> values = new TreeMap<>();
        String name = placeName(workspace);
        values.put("place", workspace.place().value());
        values.put("placeName", YamlScalar.write(name));
        values.put("name", YamlScalar.write(name + "应急预案库"));
        values.put("siteTitle", YamlScalar.write(name + "应急预案一键通"));
        values.put(
                "placeNote",
                workspace.placeName().isEmpty() ? "# 待填：jurisdiction 本级行政区划代码，并在 registers/places.yaml 里改成同一个\n" : "");
        values.put("prefix", workspace.prefix());
        values.put("locale", workspace.locale());
        values.put("hookFolder", workspace.hookFolder());
        values.put("year", String.valueOf(workspace.year()));
        return values;
    }

    private static String placeName(NewWorkspace workspace) {
        return workspace.placeName().isEmpty() ? "（待填：县（市、区）名称）" : workspace.placeName();
    }

    private List<DraftFile> plans(NewWorkspace workspace) {
        String prefix = workspace.prefix();
        String overall = prefix + "-overall";
        String town = prefix + "-town-plan";
        Examples examples = new Examples(workspace);
        return List.of(
                examples.plan(PlanLevel.OVERALL, overall, "突发事件总体应急预案", "-gov", List.of(), ""),
                examples.plan(PlanLevel.SPECIAL, prefix + "-flood", "防汛应急预案", "-gov", List.of("flood"), overall),
                examples.plan(
                        PlanLevel.DEPARTMENT, prefix + "-relief", "自然灾害救助应急预案", "-emb", List.of("flood"), overall),
                examples.plan(PlanLevel.TOWN, town, "乡镇突发事件应急预案", "-town", List.of(), overall),
                examples.plan(PlanLevel.VILLAGE, prefix + "-village-plan", "村突发事件应急预案", "-village", List.of(), town),
                examples.plan(
                        PlanLevel.ENTERPRISE,
                        prefix + "-plant-plan",
                        "企业生产安全事故综合应急预案",
                        "-plant",
                        List.of("industrial"),
                        town));
    }

    /** Makes the example plans of one workspace. */
    private final class Examples {
        private final NewWorkspace workspace;
        private final PlanDraft drafts = new PlanDraft(assets, Vocabulary.builtInEvents(assets));

        Examples(NewWorkspace workspace) {
            this.workspace = workspace;
        }

        DraftFile plan(PlanLevel level, String id, String title, String owner, List<String> events, String parent) {
            String suffix = switch (level) {
                case OVERALL, SPECIAL, DEPARTMENT -> "";
                case TOWN, ENTERPRISE -> "001";
                case VILLAGE -> "001001";
            };
            return drafts.draft(new PlanDraft.NewPlan(
                    level,
                    id,
                    placeName(workspace) + title,
                    new PlaceCode(workspace.place().value() + suffix),
                    workspace.prefix() + owner,
                    events,
                    parent,
                    workspace.year()));
        }
    }
}
