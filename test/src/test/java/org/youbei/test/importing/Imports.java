package org.youbei.test.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.html.Html;
import org.youbei.html.LinkTargets;
import org.youbei.html.Markdown;
import org.youbei.importing.ImportRequest;
import org.youbei.importing.ImportedPlan;
import org.youbei.importing.TextImport;
import org.youbei.model.Audience;
import org.youbei.model.OrganisationId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.PlanLevel;
import org.youbei.model.PlanStatus;
import org.youbei.model.plan.Outline;
import org.youbei.parse.BodyParser;
import org.youbei.parse.Sections;
import org.youbei.parse.YamlParser;
import org.youbei.text.FrontMatter;
import org.youbei.text.Limits;

/** Imports texts as plans of one place and owner, and reads back what a page shows of them. */
final class Imports {
    private static final Sections SECTIONS = sections();

    private Imports() {}

    static ImportRequest request(String file) {
        return new ImportRequest(
                file,
                StandardCharsets.UTF_8,
                new PlanId("imported"),
                PlanLevel.SPECIAL,
                new PlaceCode("330999"),
                new OrganisationId("office"),
                PlanStatus.DRAFTING,
                null,
                null,
                null);
    }

    static ImportRequest part(ImportRequest request, int part) {
        return new ImportRequest(
                request.file(),
                request.charset(),
                request.id(),
                request.level(),
                request.place(),
                request.owner(),
                request.status(),
                request.title(),
                request.version(),
                part);
    }

    static Outcome<ImportedPlan> of(String text) {
        return TextImport.read(text.getBytes(StandardCharsets.UTF_8), request("甲县防汛应急预案.txt"));
    }

    /** Returns the codes of the findings, with lines. */
    static List<String> findings(Outcome<ImportedPlan> outcome) {
        return outcome.diagnostics().stream().map(Imports::name).toList();
    }

    private static String name(Diagnostic finding) {
        return finding.range().span().line() + ":" + finding.range().span().column() + " "
                + finding.message().key();
    }

    static FrontMatter cut(ImportedPlan plan) {
        return FrontMatter.of(plan.text()).orElseThrow();
    }

    static Outcome<Outline> outline(ImportedPlan plan) {
        FrontMatter cut = cut(plan);
        return BodyParser.parse(plan.path(), cut.body(), cut.bodyLine(), SECTIONS);
    }

    /** Returns the headings as depth, number and words. */
    static List<String> headings(ImportedPlan plan) {
        return outline(plan).value().orElseThrow().headings().stream()
                .map(heading -> (heading.depth() + " " + heading.number() + " " + heading.text())
                        .strip()
                        .replace("  ", " "))
                .toList();
    }

    /** Returns the paragraphs, as Markdown. */
    static List<String> paragraphs(ImportedPlan plan) {
        return cut(plan)
                .body()
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** Returns what the page shows of a plan's body, as HTML. */
    static String html(ImportedPlan plan) {
        FrontMatter cut = cut(plan);
        Outline outline = outline(plan).value().orElseThrow();
        return new Markdown()
                .render(plan.path(), cut.body(), outline, Audience.PUBLIC, new NoTargets())
                .value()
                .orElseThrow()
                .markup();
    }

    /** Returns what a reader of the page sees, without white space. */
    static String shown(ImportedPlan plan) {
        String text = html(plan)
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        return dense(text);
    }

    /** Returns a text without white space. */
    static String dense(String text) {
        return text.replaceAll("[\\s\\p{Z}\\u0085]+", "");
    }

    private static Sections sections() {
        try {
            String profile = Files.readString(Path.of("..", "schemas", "profiles", "cn.yaml"));
            return Sections.of(YamlParser.parse("cn.yaml", profile, 1, Limits.REGISTER_NODES)
                    .value()
                    .orElseThrow());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A page that links nowhere. */
    private record NoTargets() implements LinkTargets {
        @Override
        public Optional<Html> crossLink(Outline.WikiLink link) {
            return Optional.empty();
        }

        @Override
        public Optional<String> file(String path) {
            return Optional.empty();
        }
    }
}
