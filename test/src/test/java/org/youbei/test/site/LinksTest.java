package org.youbei.test.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.youbei.model.Audience;

/** Every page of both editions, read as HTML without a browser. */
@ExtendWith(SharedSite.class)
final class LinksTest {
    private static final int MOST_BYTES = 1_000_000;
    private static final List<String> ASKED = List.of("situation.html", "activation.html");
    private static final Pattern QUESTION = Pattern.compile(
            "event=(?<event>[a-z0-9-]+)&place=(?<place>[0-9]+)(&colour=(red|orange|yellow|blue)|&level=[1-4])?");

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PUBLIC", "COMMAND"})
    void everyLinkLeadsToAFileAndAPlaceInIt(Audience edition, SampleSite site) {
        assertEquals(List.of(), broken(site.edition(edition)));
    }

    /** Returns the links of a site that lead nowhere. */
    static List<String> broken(Path edition) {
        Map<String, Document> pages = parsed(edition);
        Map<String, Set<String>> ids = new HashMap<>();
        pages.forEach(
                (path, page) -> ids.put(path, new HashSet<>(page.select("[id]").eachAttr("id"))));
        Set<String> files = Set.copyOf(SampleSite.files(edition));
        List<String> broken = new ArrayList<>();
        pages.forEach((path, page) -> {
            for (Element element : page.select("[href], [src], [action]")) {
                String address = element.hasAttr("href")
                        ? element.attr("href")
                        : element.attr(element.hasAttr("src") ? "src" : "action");
                if (!leads(path, address, files, ids)) {
                    broken.add(path + " -> " + address);
                }
            }
        });
        return broken;
    }

    /** A telephone number, or a file of the site and an id on it. Nothing else may stand on a page of the sample. */
    private static boolean leads(String page, String address, Set<String> files, Map<String, Set<String>> ids) {
        if (address.startsWith("tel:")) {
            return address.matches("tel:\\d{3,12}");
        }
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        int query = path.indexOf('?');
        String target = query < 0 ? path : path.substring(0, query);
        String file = target.isEmpty()
                ? page
                : URLDecoder.decode(
                        URI.create("/" + page)
                                .resolve(target)
                                .getRawPath()
                                .substring(1)
                                .replace("+", "%2B"),
                        StandardCharsets.UTF_8);
        if (address.startsWith("/") || !files.contains(file)) {
            return false;
        }
        String fragment = hash < 0 ? "" : URLDecoder.decode(address.substring(hash + 1), StandardCharsets.UTF_8);
        if (ASKED.contains(file) && fragment.contains("=")) {
            return asks(fragment, files);
        }
        return fragment.isEmpty() || ids.getOrDefault(file, Set.of()).contains(fragment);
    }

    /** What stands behind the pages of situations and sheets is a question: it must have a form that the page reads, and the site the data of its place. */
    private static boolean asks(String question, Set<String> files) {
        Matcher asked = QUESTION.matcher(question);
        return asked.matches()
                && files.contains("data/situation/" + asked.group("place") + ".js")
                && files.contains("event/" + asked.group("event") + ".html");
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PUBLIC", "COMMAND"})
    void everyPageIsSoundAndSmall(Audience edition, SampleSite site) {
        List<String> wrong = new ArrayList<>();
        parsed(site.edition(edition)).forEach((path, page) -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            Set<String> seen = new HashSet<>();
            ids.stream().filter(id -> !seen.add(id)).forEach(id -> wrong.add(path + ": id twice: " + id));
            if (page.select("h1").size() != 1 || page.title().isBlank()) {
                wrong.add(path + ": no title of its own");
            }
            if (!page.select("html").attr("lang").equals("zh-CN")) {
                wrong.add(path + ": no language");
            }
            for (String attribute : List.of("aria-labelledby", "aria-describedby", "aria-controls", "for", "headers")) {
                page.select("[" + attribute + "]").eachAttr(attribute).stream()
                        .flatMap(value -> Stream.of(value.split(" ")))
                        .filter(id -> !ids.contains(id))
                        .forEach(id -> wrong.add(path + ": " + attribute + " names no id: " + id));
            }
            if (!page.select("a:not([href]), a[href=''], img:not([alt])").isEmpty()) {
                wrong.add(path + ": a link without an address or an image without words");
            }
            if (SampleSite.text(site.edition(edition), path).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
                wrong.add(path + ": over 1 MB");
            }
        });
        assertEquals(List.of(), wrong);
    }

    private static Map<String, Document> parsed(Path edition) {
        Map<String, Document> pages = new HashMap<>();
        SampleSite.pages(edition).forEach(path -> pages.put(path, Jsoup.parse(SampleSite.text(edition, path))));
        return pages;
    }
}
