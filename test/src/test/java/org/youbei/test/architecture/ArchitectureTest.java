package org.youbei.test.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product keeps each rule, and each rule sees the seeded class that breaks it. */
final class ArchitectureTest {
    private static final String PRODUCT = "org.youbei";
    private static final String SEEDED = "org.youbei.test.architecture.seeded";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/test/"))
            .importPackages(PRODUCT);
    private static final JavaClasses BREAKING = new ClassFileImporter().importPackages(SEEDED);

    /** The names of the rules with the words that each must report of the seeded classes. */
    static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("layers", "seeded.text.LooksUp");
        rules.put("outputs", "seeded.site.UsesCards");
        rules.put("cycles", "Cycle detected");
        rules.put("picocli", "seeded.site.UsesCommands");
        rules.put("git", "seeded.link.UsesGit");
        rules.put("templates", "seeded.site.UsesTemplates");
        rules.put("markdown", "seeded.link.UsesMarkdown");
        rules.put("json", "seeded.link.UsesJson");
        rules.put("model", "seeded.model.UsesLibrary");
        rules.put("statics", "seeded.link.KeepsState.count");
        rules.put("exit", "seeded.link.Exits");
        rules.put("streams", "seeded.link.Prints");
        rules.put("traces", "seeded.link.PrintsTraces");
        rules.put("clock", "seeded.link.AsksTheClock");
        rules.put("environment", "seeded.link.AsksTheMachine");
        rules.put("xml", "seeded.link.ReadsXml");
        rules.put("connections", "seeded.link.Connects.open()");
        rules.put("names", "seeded.text.TextUtil");
        return rules;
    }

    static List<String> names() {
        return List.copyOf(rules().keySet());
    }

    private static List<ArchRule> of(String name, String root) {
        Rules rules = new Rules(root);
        Layers layers = new Layers(root);
        return switch (name) {
            case "layers" -> List.of(layers.order());
            case "outputs" -> layers.outputsApart();
            case "cycles" -> List.of(rules.noPackageCycles());
            case "picocli" -> List.of(rules.picocliOnlyInCli());
            case "git" -> List.of(rules.gitOnlyInItsPackage());
            case "templates" -> List.of(rules.templatesOnlyInHtml());
            case "markdown" -> List.of(rules.markdownOnlyInHtml());
            case "json" -> List.of(rules.jsonOnlyAtTheEdges());
            case "model" -> List.of(rules.modelWithoutLibraries());
            case "statics" -> List.of(rules.staticFieldsAreFinal());
            case "exit" -> List.of(rules.onlyMainExits());
            case "streams" -> List.of(rules.noStandardStreams());
            case "traces" -> List.of(rules.noPrintedTraces());
            case "clock" -> List.of(rules.noClock());
            case "environment" -> List.of(rules.noEnvironment());
            case "xml" -> List.of(rules.xmlReadersAreTwo());
            case "connections" -> List.of(rules.noConnections());
            case "names" -> List.of(rules.namesSayWhatThingsAre());
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static List<String> violations(String name, String root, JavaClasses classes) {
        List<String> all = new ArrayList<>();
        of(name, root)
                .forEach(rule ->
                        all.addAll(rule.evaluate(classes).getFailureReport().getDetails()));
        return all;
    }

    @Test
    void findsTheClassesOfTheProduct() {
        assertTrue(CLASSES.size() > 300, () -> "only " + CLASSES.size() + " classes");
    }

    @ParameterizedTest
    @MethodSource("names")
    void productKeeps(String rule) {
        assertEquals("", String.join("\n", violations(rule, PRODUCT, CLASSES)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void seesWhatBreaks(String rule) {
        String violations = String.join("\n", violations(rule, SEEDED, BREAKING));
        assertTrue(
                violations.contains(rules().get(rule)), () -> "not seen: " + rules().get(rule) + " in " + violations);
    }

    @Test
    void seesEveryOverloadOfTheClock() {
        String violations = String.join("\n", violations("clock", SEEDED, BREAKING));
        List<String> missed =
                List.of("today()", "todayIn(", "moment()", "millis()", "clock()", "calendar()", "date()").stream()
                        .filter(method -> !violations.contains("AsksTheClock." + method))
                        .toList();
        assertEquals(List.of(), missed);
    }
}
