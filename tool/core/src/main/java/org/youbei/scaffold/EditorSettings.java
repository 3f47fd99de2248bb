package org.youbei.scaffold;

import java.util.ArrayList;
import java.util.List;
import org.youbei.schema.DocumentKind;

/**
 * The settings by which the YAML extension of VS Code checks, completes and explains the YAML files of a workspace. Front matter of Markdown is beyond that
 * extension; the command line checks it.
 */
public final class EditorSettings {
    public static final String PATH = ".vscode/settings.json";

    private EditorSettings() {}

    /** Returns {@code settings.json}; the schemas stand in a folder of the workspace such as {@code ./schemas/}. */
    public static String json(String schemaFolder) {
        List<String> mappings = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values()) {
            if (!kind.isMarkdown()) {
                String schema = kind.schema().substring("schemas/".length());
                mappings.add("    \"" + schemaFolder + schema + "\": [\"" + String.join("\", \"", globs(kind)) + "\"]");
            }
        }
        return "{\n  \"files.encoding\": \"utf8\",\n  \"files.eol\": \"\\n\",\n  \"yaml.schemas\": {\n"
                + String.join(",\n", mappings) + "\n  }\n}\n";
    }

    /** The files of a kind of document as the extension names them. */
    private static List<String> globs(DocumentKind kind) {
        return switch (kind) {
            case WORKSPACE -> List.of("youbei.yaml");
            case PROGRAMME -> List.of("drills/*/programme.yaml");
            case SCRIPT -> List.of("drills/*/*/script.yaml");
            case RESULT -> List.of("drills/*/*/result.yaml");
            case TRAININGS -> List.of("drills/*/trainings.yaml");
            case ACTIVATION -> List.of("activations/*.yaml");
            case PLAN, DOCUMENT, DRILL -> List.of();
            default -> {
                String register = "plans/registers/" + kind.id();
                yield List.of(register + ".yaml", register + "/**/*.yaml");
            }
        };
    }
}
