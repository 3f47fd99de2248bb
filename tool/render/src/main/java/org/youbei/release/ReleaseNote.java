package org.youbei.release;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.youbei.text.JsonText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a release is, as it says itself in {@code release.json}.
 *
 * @param workspace the name of the workspace
 * @param issued the day of the commit, in the workspace's time zone
 * @param expires the last day on which it should be used
 * @param signer the name of who signs it
 * @param bytes the size of its other files together: whoever checks a copy reads no more
 */
public record ReleaseNote(
        String workspace,
        String tag,
        String commit,
        String edition,
        LocalDate issued,
        LocalDate expires,
        String signer,
        long bytes) {
    static final String NAME = "release.json";

    /** Returns whether the release should no longer be used. */
    boolean isExpired(LocalDate today) {
        return today.isAfter(expires);
    }

    ReleaseNote ofSize(long size) {
        return new ReleaseNote(workspace, tag, commit, edition, issued, expires, signer, size);
    }

    String json() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", 1);
        tree.put("generator", "youbei");
        tree.putAll(fields());
        return JsonText.write(tree);
    }

    /** Returns what it says, by name. */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("workspace", workspace);
        fields.put("tag", tag);
        fields.put("commit", commit);
        fields.put("edition", edition);
        fields.put("issued", issued.toString());
        fields.put("expires", expires.toString());
        fields.put("signer", signer);
        fields.put("bytes", bytes);
        return fields;
    }

    static Optional<ReleaseNote> parse(byte[] json) {
        try {
            JsonNode tree = new JsonMapper().readTree(json);
            return Optional.of(new ReleaseNote(
                    text(tree, "workspace"),
                    text(tree, "tag"),
                    text(tree, "commit"),
                    text(tree, "edition"),
                    LocalDate.parse(text(tree, "issued")),
                    LocalDate.parse(text(tree, "expires")),
                    text(tree, "signer"),
                    tree.path("bytes").asLong(0)));
        } catch (JacksonException | DateTimeParseException damaged) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode tree, String name) {
        return tree.path(name).asString("");
    }
}
