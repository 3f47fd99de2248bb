package org.youbei.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.importing.Block.Heading;
import org.youbei.importing.Responses.Response;
import org.youbei.parse.TextDecoder;
import org.youbei.text.Limits;
import org.youbei.text.SourceFile;
import org.youbei.text.SourceRange;

/** Makes a plan from plain text. Every character of the text's body stands in the plan's, but tables of contents, invisible characters and white space. */
public final class TextImport {
    static final Code SEVERAL_PLANS = Code.error("YB0701");
    static final Code STUB = Code.warning("YB0702");
    static final Code NOT_IN_BODY = Code.warning("YB0706");
    static final Code ASSUMED = Code.note("YB0707");
    static final Code NOTHING = Code.error("YB0708");
    static final Code LEVEL_MISSING = Code.warning("YB0709");

    private static final int SHORTEST_BODY = 500;

    private final ImportRequest request;
    private final List<Diagnostic> findings = new ArrayList<>();

    private TextImport(ImportRequest request) {
        this.request = request;
    }

    /** Returns the plan, with what was left out or is doubtful; none when the text holds several plans and the request names no part. */
    public static Outcome<ImportedPlan> read(byte[] bytes, ImportRequest request) {
        return TextDecoder.text(request.file(), bytes, Limits.PLAN_FILE_BYTES, request.charset())
                .then(file -> new TextImport(request).read(file));
    }

    private Outcome<ImportedPlan> read(SourceFile file) {
        Contents contents = Contents.of(Cleaner.clean(file, findings));
        List<PlanPart> parts = PlanPart.of(contents.lines());
        Integer chosen = request.part();
        if (parts.get(0).lines().isEmpty()) {
            return failed(Diagnostic.at(SourceRange.ofFile(request.file()), NOTHING)
                    .messageOf("empty")
                    .hintOf("empty.hint"));
        }
        if (chosen == null && parts.size() > 1) {
            return failed(several(parts));
        }
        int part = chosen == null ? 1 : chosen;
        if (part < 1 || part > parts.size()) {
            return failed(Diagnostic.at(SourceRange.ofFile(request.file()), SEVERAL_PLANS)
                    .messageOf("part", part, parts.size())
                    .hintOf("part.hint", parts.size()));
        }
        return part(parts.get(part - 1), contents);
    }

    private Outcome<ImportedPlan> failed(Diagnostic finding) {
        findings.add(finding);
        return Outcome.failed(sorted());
    }

    private List<Diagnostic> sorted() {
        return findings.stream().sorted().toList();
    }

    private Diagnostic several(List<PlanPart> parts) {
        String lines =
                parts.stream().map(part -> String.valueOf(part.firstLine())).collect(Collectors.joining(", "));
        Line second = parts.get(1).lines().get(0);
        return Diagnostic.at(request.file(), second.span(), SEVERAL_PLANS, parts.size(), lines)
                .hint(parts.size());
    }

    private Outcome<ImportedPlan> part(PlanPart part, Contents contents) {
        Map<String, String> titles = contents.titles(part.firstLine(), part.lastLine());
        List<Block> outline = Outliner.read(request.file(), part.lines(), titles, findings);
        List<Block> blocks = Wraps.join(Depths.assign(ListHeadings.promote(RunIns.cut(outline))));
        Preamble preamble = Preamble.of(blocks, request.title());
        String title = title(preamble);
        if (title == null) {
            return failed(
                    Diagnostic.at(SourceRange.ofFile(request.file()), NOTHING).hint());
        }
        contents(contents, part, preamble.body());
        whole(part, preamble.body());
        List<Response> responses = responses(preamble.body());
        String text = PlanText.write(request, title, version(preamble), preamble, responses);
        return Outcome.of(plan(text, preamble.body(), responses), sorted());
    }

    private ImportedPlan plan(String text, List<Block> body, List<Response> responses) {
        String path = "plans/" + request.level().id() + "/" + request.id().value() + ".md";
        int headings = (int) body.stream().filter(Heading.class::isInstance).count();
        return new ImportedPlan(
                path,
                text,
                headings,
                responses.stream()
                        .filter(response -> !response.triggers().isEmpty())
                        .map(response -> response.level().value())
                        .toList());
    }

    private @Nullable String title(Preamble preamble) {
        if (preamble.title() != null) {
            return preamble.title();
        }
        String named = PlanPart.titleIn(request.file());
        if (named != null) {
            findings.add(Diagnostic.at(SourceRange.ofFile(request.file()), ASSUMED)
                    .messageOf("title", named)
                    .hintOf("title.hint"));
        }
        return named;
    }

    private String version(Preamble preamble) {
        String given = request.version() == null ? preamble.revised() : request.version();
        if (given != null) {
            return given;
        }
        findings.add(Diagnostic.at(SourceRange.ofFile(request.file()), ASSUMED)
                .messageOf("version", "1")
                .hintOf("version.hint"));
        return "1";
    }

    /** Says which table of contents was dropped, and what it promises that the text does not hold. */
    private void contents(Contents contents, PlanPart part, List<Block> body) {
        List<Contents.Entry> entries = contents.between(part.firstLine(), part.lastLine());
        if (entries.isEmpty()) {
            return;
        }
        Line first = entries.get(0).line();
        Line last = entries.get(entries.size() - 1).line();
        findings.add(Diagnostic.at(request.file(), first.span(), ASSUMED, first.number(), last.number(), entries.size())
                .hint());
        Set<String> held = new TreeSet<>();
        for (Block block : body) {
            if (block instanceof Heading heading) {
                held.add(heading.number().bare());
            }
        }
        List<Contents.Entry> missing = entries.stream()
                .filter(entry -> !entry.number().isEmpty() && !held.contains(entry.number()))
                .toList();
        if (!missing.isEmpty()) {
            String names =
                    missing.stream().map(Contents.Entry::number).distinct().collect(Collectors.joining(" "));
            findings.add(Diagnostic.at(request.file(), missing.get(0).line().span(), NOT_IN_BODY, names)
                    .hint());
        }
    }

    /** Says when the text is not a whole plan. */
    private void whole(PlanPart part, List<Block> body) {
        int length = body.stream()
                .filter(Block.Paragraph.class::isInstance)
                .mapToInt(block -> Blanks.remove(block.at().text()).length())
                .sum();
        Line first = part.lines().get(0);
        if (length < SHORTEST_BODY) {
            findings.add(
                    Diagnostic.at(request.file(), first.span(), STUB, length).hint());
        }
        body.stream()
                .flatMap(block -> block instanceof Heading heading
                        ? java.util.stream.Stream.of(heading)
                        : java.util.stream.Stream.empty())
                .findFirst()
                .filter(heading -> !heading.number().ordinals().isEmpty()
                        && heading.number().ordinals().get(0) > 1)
                .ifPresent(heading ->
                        findings.add(Diagnostic.at(request.file(), heading.at().span(), STUB)
                                .messageOf("fragment", heading.number().typed())
                                .hintOf("hint")));
    }

    private List<Response> responses(List<Block> body) {
        List<Response> responses = Responses.of(body);
        for (int i = 1; i < responses.size(); i++) {
            int last = responses.get(i - 1).level().value();
            int level = responses.get(i).level().value();
            if (level > last + 1) {
                findings.add(Diagnostic.at(SourceRange.ofFile(request.file()), LEVEL_MISSING, last + 1, last, level)
                        .hint());
                return List.of();
            }
        }
        return responses;
    }
}
