package org.youbei.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Severity;
import org.youbei.model.register.Config;
import org.youbei.parse.YamlParser;
import org.youbei.text.Limits;
import org.youbei.text.Node;
import org.youbei.workspace.Assets;

/** All rules, as the tool brings them and as a workspace sets them. */
public final class Rulebook {
    private static final String FOLDER = "schemas/rules/";

    private final List<Rule> rules;
    private final Map<String, Bilingual> titles;
    private final Map<String, Rule> byId = new HashMap<>();

    private Rulebook(List<Rule> rules, Map<String, Bilingual> titles) {
        this.rules = List.copyOf(rules);
        this.titles = Map.copyOf(titles);
        rules.forEach(rule -> byId.put(rule.id(), rule));
    }

    /** Returns all rules of {@code schemas/rules}, in the order of files and of their lines. */
    public static Rulebook of(Assets assets) {
        List<Rule> rules = new ArrayList<>();
        Map<String, Bilingual> titles = new HashMap<>();
        for (String path : Assets.builtInPaths(FOLDER)) {
            Params file = Params.of(tree(assets, path));
            Map<String, Params> bases = new HashMap<>();
            titles.put(file.text("section"), file.words("title"));
            file.list("bases").forEach(basis -> bases.put(basis.text("id"), basis));
            file.list("rules").forEach(rule -> rules.add(rule(rule, file.text("section"), bases)));
        }
        return new Rulebook(rules, titles);
    }

    private static Node tree(Assets assets, String path) {
        return YamlParser.parse(path, assets.text(path), 1, Limits.REGISTER_NODES)
                .value()
                .orElseThrow();
    }

    private static Rule rule(Params rule, String section, Map<String, Params> bases) {
        return new Rule(
                rule.text("id"),
                section,
                basis(rule, bases),
                RuleKind.of(rule.text("kind")),
                Severity.valueOf(rule.text("severity").toUpperCase(Locale.ROOT)),
                rule.find("check").orElse(""),
                Applies.of(rule.map("applies")),
                rule.map("params"),
                rule.words("asks"),
                rule.words("says"),
                rule.words("mend"));
    }

    private static Basis basis(Params rule, Map<String, Params> bases) {
        String article = rule.find("article").orElse("");
        String id = rule.find("basis").orElse("");
        Params basis = bases.get(id);
        return basis == null
                ? new Basis(id, article, "")
                : new Basis(basis.text("title"), article, basis.find("url").orElse(""));
    }

    /** Returns the rules of a profile: those of the sections that its file names under {@code rules}. */
    public Rulebook of(String profile, Assets assets) {
        String path = "schemas/profiles/" + profile + ".yaml";
        List<String> sections = Params.of(tree(assets, path)).texts("rules");
        return new Rulebook(
                rules.stream().filter(rule -> sections.contains(rule.section())).toList(), titles);
    }

    /** Returns the rules as a workspace sets them: severities and parameters of {@code youbei.yaml}. */
    public Rulebook in(Config config) {
        return new Rulebook(
                rules.stream()
                        .map(rule -> Optional.ofNullable(config.rules().get(rule.id()))
                                .map(change -> rule.with(
                                        severity(change, rule), rule.params().with(sound(change, rule))))
                                .orElse(rule))
                        .toList(),
                titles);
    }

    /** What is set in another form than it must have is not used; {@link Suppressions} says so. */
    private static Map<String, String> sound(Config.RuleOverride change, Rule rule) {
        Map<String, String> sound = new HashMap<>(change.params());
        sound.entrySet()
                .removeIf(param -> !ParamForm.of(rule.params(), param.getKey()).fits(param.getValue()));
        return sound;
    }

    private static Severity severity(Config.RuleOverride change, Rule rule) {
        String severity = change.severity();
        return severity == null ? rule.severity() : Severity.valueOf(severity.toUpperCase(Locale.ROOT));
    }

    /** Returns the book with one rule alone. */
    public Rulebook only(String id) {
        return new Rulebook(rules.stream().filter(rule -> rule.id().equals(id)).toList(), titles);
    }

    /** Returns the title of a section, {@code A} to {@code L}. */
    public Bilingual title(String section) {
        return Objects.requireNonNull(titles.get(section), section);
    }

    /** Returns the code of the findings of a rule that is built. */
    public Code code(Rule rule) {
        return Checks.of(rule).code();
    }

    public List<Rule> rules() {
        return rules;
    }

    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
