package org.youbei.test.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.Messages;
import org.youbei.test.Repository;

/** Every code is one, has its words in both languages, a page, and a case that raises it. */
final class CodesTest {
    private static final int CODE_LENGTH = "YB0000".length();
    private static final Pattern BLANK = Pattern.compile("\\{\\d}");

    /** Codes that no check of a workspace raises, with the reason. */
    private static final Map<String, String> WITHOUT_CASE = Map.of(
            "YB0601", "raised while a body is laid out; the tests of Markdown raise it",
            "YB07", "raised by imports, which have tests of their own",
            "YB10", "raised while cards and papers are laid out; their tests raise them",
            "YB08",
                    "raised by rules of law, each of which has a case that breaks it and one that keeps it, and by what else depends on the day (DrillDaysTest)");

    private final Map<String, String> chinese = Messages.of(Language.ZH).sentences();
    private final Map<String, String> english = Messages.of(Language.EN).sentences();
    private final List<String> codes =
            ProductCodes.all().stream().map(declared -> declared.code().id()).toList();

    @Test
    void eachCodeIsDeclaredOnce() {
        Map<String, TreeSet<String>> types = new TreeMap<>();
        ProductCodes.all()
                .forEach(declared -> types.computeIfAbsent(declared.code().id(), id -> new TreeSet<>())
                        .add(declared.type()));
        types.values().removeIf(all -> all.size() == 1);
        assertEquals(Map.of(), types);
        assertTrue(codes.size() > 60, () -> "only " + codes);
    }

    @Test
    void eachCodeHasASentence() {
        assertEquals(
                List.of(),
                codes.stream().filter(code -> !chinese.containsKey(code)).toList());
    }

    /** What a run is refused with is written with the key of its sentence: one without would end the run as a fault of the tool. */
    @Test
    void eachRefusalHasASentence() throws IOException {
        Pattern refusal = Pattern.compile("new (?:ToolException|WrongUsage)\\(\\s*\"([\\w.]+)\"");
        TreeSet<String> named = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Repository.root().resolve("tool"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                refusal.matcher(Files.readString(source)).results().forEach(found -> named.add(found.group(1)));
            }
        }
        assertTrue(named.size() > 80, () -> "only " + named);
        named.removeAll(chinese.keySet());
        assertEquals(new TreeSet<>(), named);
    }

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertEquals(new TreeSet<>(chinese.keySet()), new TreeSet<>(english.keySet()));
    }

    @Test
    void bothLanguagesFillTheSameBlanks() {
        Map<String, String> differing = new TreeMap<>();
        chinese.forEach((key, sentence) -> {
            Set<String> here = blanks(sentence);
            Set<String> there = blanks(english.getOrDefault(key, ""));
            if (!here.equals(there)) {
                differing.put(key, here + " in Chinese, " + there + " in English");
            }
        });
        assertEquals(Map.of(), differing);
    }

    private static Set<String> blanks(String sentence) {
        TreeSet<String> blanks = new TreeSet<>();
        Matcher matcher = BLANK.matcher(sentence);
        while (matcher.find()) {
            blanks.add(matcher.group());
        }
        return blanks;
    }

    @Test
    void eachCodeHasAPageInBothLanguages() throws IOException {
        for (String code : codes) {
            Path page = Repository.root().resolve("tool/diagnostics/" + code + ".md");
            assertTrue(Files.isRegularFile(page), () -> "no page " + page);
            String[] parts = Files.readString(page).split("\n---\n", -1);
            assertEquals(2, parts.length, () -> page + " is Chinese, a line ---, English");
            assertTrue(parts[0].startsWith("# " + code + " "), () -> page + ": its Chinese title");
            assertTrue(parts[1].strip().startsWith("# " + code + " "), () -> page + ": its English title");
        }
    }

    @Test
    void eachPageAndEachSentenceIsOfACode() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        try (Stream<Path> pages = Files.list(Repository.root().resolve("tool/diagnostics"))) {
            pages.map(page -> page.getFileName().toString())
                    .filter(name -> name.startsWith("YB"))
                    .forEach(name -> named.add(name.substring(0, CODE_LENGTH)));
        }
        chinese.keySet().stream()
                .filter(key -> key.startsWith("YB"))
                .forEach(key -> named.add(key.substring(0, CODE_LENGTH)));
        assertEquals(new TreeSet<>(codes), named);
    }

    @Test
    void eachCodeHasACase() {
        List<String> cases = Corpus.cases();
        List<String> without = codes.stream()
                .filter(code -> WITHOUT_CASE.keySet().stream().noneMatch(code::startsWith))
                .filter(code -> cases.stream().noneMatch(name -> name.startsWith(code + "-")))
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void eachCaseIsOfACodeOrClean() {
        List<String> strange = Corpus.cases().stream()
                .filter(name -> !name.startsWith("clean-"))
                .filter(name -> codes.stream().noneMatch(code -> name.startsWith(code + "-")))
                .toList();
        assertEquals(List.of(), strange);
    }
}
