package org.youbei.test.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.Architectures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The layers of the product, the lowest first. A package that stands nowhere here belongs to the pipeline.
 *
 * @param root the package that holds them, so that the seeded classes can be judged by the same rules
 */
record Layers(String root) {
    private static final String PIPELINE = "pipeline";

    /** What all outputs may use. */
    private static final List<String> SHARED = List.of("html", "output", "print");

    /** The outputs: what is shared aside, none uses another. */
    private static final List<String> OUTPUTS =
            List.of("html", "output", "print", "site", "search", "card", "calendar", "document", "release", "lock");

    private static final Map<String, List<String>> PACKAGES = packages();

    private static Map<String, List<String>> packages() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("text", List.of("text", "concurrent"));
        all.put("diagnostic", List.of("diagnostic"));
        all.put("model", List.of("model"));
        all.put("input", List.of("schema", "parse", "bind", "workspace"));
        all.put("facade", List.of("toolchain"));
        all.put("outputs", OUTPUTS);
        all.put("publication", List.of("publish"));
        all.put("cli", List.of("cli"));
        return all;
    }

    /** A layer uses itself and those listed; whoever adds a layer says here what it may use. */
    ArchRule order() {
        Architectures.LayeredArchitecture layers = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true);
        for (String layer : PACKAGES.keySet()) {
            layers = layers.layer(layer).definedBy(in(PACKAGES.get(layer)));
        }
        layers = layers.layer(PIPELINE).definedBy(elsewhere());
        return layers.whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("diagnostic")
                .mayOnlyAccessLayers("text")
                .whereLayer("model")
                .mayOnlyAccessLayers("text")
                .whereLayer("input")
                .mayOnlyAccessLayers("text", "diagnostic", "model")
                .whereLayer(PIPELINE)
                .mayOnlyAccessLayers("text", "diagnostic", "model", "input")
                .whereLayer("facade")
                .mayOnlyAccessLayers("text", "diagnostic", "model", "input", PIPELINE)
                .whereLayer("outputs")
                .mayOnlyAccessLayers("text", "diagnostic", "model", "input", PIPELINE)
                .whereLayer("publication")
                .mayOnlyAccessLayers("text", "diagnostic", "model", "input", PIPELINE, "facade", "outputs")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer();
    }

    private DescribedPredicate<JavaClass> in(List<String> names) {
        String[] patterns = names.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
        return JavaClass.Predicates.resideInAnyPackage(patterns);
    }

    private DescribedPredicate<JavaClass> elsewhere() {
        List<String> known = new ArrayList<>();
        PACKAGES.values().forEach(known::addAll);
        return DescribedPredicate.not(in(known)).and(JavaClass.Predicates.resideInAPackage(root + ".*.."));
    }

    /** Returns one rule for each output that may not use the others. */
    List<ArchRule> outputsApart() {
        List<ArchRule> rules = new ArrayList<>();
        for (String output : OUTPUTS) {
            List<String> others = OUTPUTS.stream()
                    .filter(other -> !other.equals(output) && !SHARED.contains(other))
                    .toList();
            rules.add(ArchRuleDefinition.noClasses()
                    .that(in(List.of(output)))
                    .should()
                    .dependOnClassesThat(in(others))
                    .allowEmptyShould(true));
        }
        return rules;
    }
}
