package org.youbei.text;

import java.util.Map;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON for people and programs alike: indented by two blanks, with {@code \n} on every system. */
public final class JsonText {
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonText() {}

    /** Returns a tree as text, its last line ended. */
    public static String write(JsonNode tree) {
        return writer().writeValueAsString(tree) + "\n";
    }

    /** Returns maps, lists, texts and numbers as text, in the order of the maps, its last line ended. */
    public static String write(Map<String, ?> tree) {
        return writer().writeValueAsString(tree) + "\n";
    }

    /** Returns a writer that leaves open what it writes to. */
    public static ObjectWriter writer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = PrettyPrinter.DEFAULT_SEPARATORS
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return MAPPER.writer().with(printer).without(StreamWriteFeature.AUTO_CLOSE_TARGET);
    }
}
