package org.youbei.drill.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.youbei.diagnostic.ToolException;
import org.youbei.model.Id;
import org.youbei.text.YamlScalar;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes the scores and the rating of a {@code result.yaml} of an evaluation in the letters of HSEEP, as {@link EvaluationJson} writes it. */
public final class HseepImport {
    private static final JsonMapper MAPPER = new JsonMapper();

    private HseepImport() {}

    /**
     * Returns the lines for a {@code result.yaml}. A rating of M without {@code goalsReached} is left for a person to decide.
     *
     * @param name what the file is called, for what is said of it
     * @throws ToolException when it is not such an evaluation
     */
    public static String read(String name, byte[] json) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JacksonException unreadable) {
            throw new ToolException("hseep.unreadable", name);
        }
        List<String> lines = new ArrayList<>();
        for (JsonNode one : root.path("objectives")) {
            String letter = one.path("rating").asString("");
            if (!letter.isEmpty()) {
                lines.add(score(name, one, letter));
            }
        }
        if (lines.isEmpty()) {
            throw new ToolException("hseep.unreadable", name);
        }
        lines.add(0, "scores:");
        String overall = root.path("rating").asString("");
        if (!overall.isEmpty()) {
            lines.add(rating(letter(name, overall), root.path("goalsReached")));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String score(String name, JsonNode one, String letter) {
        String id = one.path("id").asString("");
        if (!Id.isId(id)) {
            throw new ToolException("hseep.unreadable", name);
        }
        String note = one.path("note").asString("");
        return "  - {objective: " + id + ", score: " + letter(name, letter).score()
                + (note.isEmpty() ? "" : ", note: " + YamlScalar.write(note)) + "}";
    }

    private static Hseep letter(String name, String text) {
        return Hseep.parse(text).orElseThrow(() -> new ToolException("hseep.letter", name, text));
    }

    private static String rating(Hseep overall, JsonNode goals) {
        Optional<String> sure = goals.isBoolean()
                ? Optional.of(overall.rating(goals.booleanValue() ? Hseep.Goals.REACHED : Hseep.Goals.MISSED))
                : overall.rating();
        return sure.map(rating -> "rating: " + rating).orElse("# 待填：rating 总评为M：目标达到的写 fair，没有达到的写 poor");
    }
}
