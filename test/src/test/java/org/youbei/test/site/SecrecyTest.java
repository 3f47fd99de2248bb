package org.youbei.test.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.youbei.model.Audience;
import org.youbei.model.Phone;
import org.youbei.model.plan.Outline;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Person;
import org.youbei.test.Repository;
import org.youbei.workspace.Registers;

/** What the public edition may not hold, looked for in every byte of it. */
@ExtendWith(SharedSite.class)
final class SecrecyTest {
    @Test
    void noMobileNumberIsPublic(SampleSite site) throws IOException {
        Set<String> numbers = new TreeSet<>();
        mobiles(site.book().workspace().registers()).forEach(phone -> {
            numbers.add(phone.text());
            numbers.add(phone.digits());
        });
        assertTrue(numbers.size() > 100, "the sample has people");

        assertEquals(Map.of(), found(site, numbers));
        assertEquals(Set.of(), missing(site, numbers));
    }

    private static Stream<Phone> mobiles(Registers registers) {
        Stream<Phone> people = registers.people().stream()
                .flatMap(person -> Stream.of(Stream.ofNullable(person.mobile()), Stream.ofNullable(person.phone()))
                        .flatMap(phones -> phones));
        Stream<Phone> others = Stream.of(
                        registers.organisations().stream().map(organisation -> organisation.duty()),
                        registers.teams().stream().map(team -> team.phone()),
                        registers.shelters().stream().map(shelter -> shelter.phone()))
                .flatMap(phones -> phones)
                .flatMap(Stream::ofNullable);
        return Stream.concat(people, others).filter(Phone::isMobile);
    }

    @Test
    void noPersonOfTheInternalRegistersIsNamed(SampleSite site) throws IOException {
        List<Person> people = site.book().workspace().registers().people();
        Set<String> shown = people.stream()
                .filter(person -> person.audienceOrNull() == Audience.PUBLIC)
                .map(Person::name)
                .collect(Collectors.toSet());
        Set<String> hidden = people.stream()
                .filter(person -> person.audienceOrNull() != Audience.PUBLIC)
                .flatMap(person -> Stream.of(
                        person.name(),
                        "\"" + person.id().value() + "\"",
                        "#" + person.id().value() + "\""))
                .filter(word -> !shown.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(hidden.isEmpty(), "the sample has people of the internal registers");

        assertEquals(Map.of(), found(site, hidden));
        assertEquals(Set.of(), missing(site, hidden));
    }

    @Test
    void noRestrictedPassageIsPublicAndTheCommandEditionHasThem(SampleSite site) throws IOException {
        Set<String> sentences = new TreeSet<>();
        for (Plan plan : site.book().workspace().plans()) {
            List<String> lines = Files.readAllLines(Repository.root().resolve(plan.file()));
            for (Outline.Passage passage : plan.outline().passages()) {
                lines.subList(passage.firstLine(), passage.lastLine() - 1).stream()
                        .flatMap(line -> Stream.of(line.split("[。；|*\\[\\]#]")))
                        .map(String::strip)
                        .filter(words -> words.length() >= 10)
                        .forEach(sentences::add);
            }
        }
        assertFalse(sentences.isEmpty(), "the sample has restricted passages");

        assertEquals(Map.of(), found(site, sentences));
        assertEquals(Set.of(), missing(site, sentences));
    }

    @Test
    void noFileOfTheRegistersOrOfARestrictedPlanIsPublic(SampleSite site) {
        List<String> files = SampleSite.files(site.publicEdition());

        assertEquals(
                List.of(),
                files.stream()
                        .filter(path -> path.matches(".*\\.(yaml|yml|md|csv|xlsx)"))
                        .toList());
        assertEquals(
                List.of(),
                site.book().workspace().plans().stream()
                        .filter(plan -> !Audience.PUBLIC.maySee(plan.audience()))
                        .map(plan -> "plan/" + plan.id().value() + ".html")
                        .filter(files::contains)
                        .toList());
    }

    /** Returns the words that no page and no data of the command edition hold. */
    private static Set<String> missing(SampleSite site, Set<String> words) {
        String all = SampleSite.files(site.commandEdition()).stream()
                .filter(path -> path.matches(".*\\.(html|json|js)"))
                .map(path -> SampleSite.text(site.commandEdition(), path))
                .collect(Collectors.joining());
        return words.stream().filter(word -> !all.contains(word)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the words found and the first file that holds each. */
    private static Map<String, String> found(SampleSite site, Set<String> words) throws IOException {
        Map<String, String> found = new TreeMap<>();
        List<byte[]> wanted = new ArrayList<>();
        words.forEach(word -> wanted.add(word.getBytes(StandardCharsets.UTF_8)));
        for (String path : SampleSite.files(site.publicEdition())) {
            // One char for each byte, so that every byte is looked at, whatever the file is.
            String bytes =
                    new String(Files.readAllBytes(site.publicEdition().resolve(path)), StandardCharsets.ISO_8859_1);
            for (byte[] word : wanted) {
                if (bytes.contains(new String(word, StandardCharsets.ISO_8859_1))) {
                    found.putIfAbsent(new String(word, StandardCharsets.UTF_8), path);
                }
            }
        }
        return found;
    }
}
