package org.youbei.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.youbei.importing.Block.Heading;
import org.youbei.importing.Block.Paragraph;
import org.youbei.importing.Responses.Response;

/** Writes a plan: front matter with what is certain, then the body as Markdown. */
final class PlanText {
    private final StringBuilder out = new StringBuilder();

    private PlanText() {}

    /** Returns the file's text. */
    static String write(
            ImportRequest request, String title, String version, Preamble preamble, List<Response> responses) {
        PlanText text = new PlanText();
        text.out.append("---\n");
        text.key("id", request.id().value());
        text.key("title", quoted(title));
        text.key("level", request.level().id());
        text.key("place", quoted(request.place().value()));
        text.key("owner", request.owner().value());
        text.key("status", request.status().id());
        text.key("version", quoted(version));
        if (preamble.documentNumber() != null) {
            text.key("documentNumber", quoted(preamble.documentNumber()));
        }
        if (preamble.issued() != null) {
            text.key("dates", "{issued: " + preamble.issued() + "}");
        }
        text.responses(responses);
        text.out.append("---\n");
        preamble.body().forEach(text::block);
        return text.out.toString();
    }

    private void key(String name, String value) {
        out.append(name).append(": ").append(value).append('\n');
    }

    private void responses(List<Response> responses) {
        Map<String, String> posts = posts(responses);
        if (!posts.isEmpty()) {
            out.append("command:\n");
            posts.forEach((title, post) -> out.append("  - {post: ")
                    .append(post)
                    .append(", title: ")
                    .append(quoted(title))
                    .append("}\n"));
        }
        out.append(responses.isEmpty() ? "" : "responses:\n");
        for (Response response : responses) {
            out.append("  - level: ").append(response.level().value()).append('\n');
            out.append(response.triggers().isEmpty() ? "" : "    triggers:\n");
            response.triggers()
                    .forEach(trigger -> out.append("      - {when: ")
                            .append(quoted(trigger))
                            .append("}\n"));
            if (response.decider() != null) {
                out.append("    decidedBy: ")
                        .append(posts.get(response.decider()))
                        .append('\n');
            }
        }
    }

    /** The posts that decide, by title, named in the order of the levels. */
    private static Map<String, String> posts(List<Response> responses) {
        Map<String, String> posts = new LinkedHashMap<>();
        for (Response response : responses) {
            if (response.decider() != null) {
                posts.putIfAbsent(response.decider(), "decider-" + (posts.size() + 1));
            }
        }
        return posts;
    }

    /** A value in double quotes, in which YAML reads no sign but the backslash. */
    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\"";
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            String number = heading.number().typed();
            boolean closed = heading.title().isEmpty() || "）)、".indexOf(number.charAt(number.length() - 1)) >= 0;
            out.append('\n').append("#".repeat(heading.depth())).append(' ').append(number);
            out.append(closed ? "" : " ")
                    .append(MarkdownText.inline(heading.title()))
                    .append('\n');
        } else if (block instanceof Paragraph paragraph) {
            out.append('\n').append(MarkdownText.paragraph(paragraph.text())).append('\n');
        }
    }
}
