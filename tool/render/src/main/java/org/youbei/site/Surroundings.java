package org.youbei.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.youbei.html.Html;
import org.youbei.html.Templates;
import org.youbei.html.Words;

/** What stands above and below the content: the same on all pages of one depth but those that the navigation leads to, so it is made once for each. */
final class Surroundings {
    private static final String HOME = "index.html";
    private static final Set<String> NAVIGATION = Stream.concat(
                    Stream.of(HOME, SituationPages.LIVE, MapPages.PATH, DrillsPages.PATH),
                    RegisterPages.KINDS.stream().map(kind -> RegisterShards.page(kind, "")))
            .collect(Collectors.toUnmodifiableSet());

    private final Templates templates;
    private final String siteTitle;
    private final Words words;
    private final Shell.Provenance provenance;
    private final List<Link> sections;
    private final Map<String, Html> made = new ConcurrentHashMap<>();

    Surroundings(Templates templates, String siteTitle, Words words, Shell.Provenance provenance, List<Link> sections) {
        this.templates = templates;
        this.siteTitle = siteTitle;
        this.words = words;
        this.provenance = provenance;
        this.sections = sections;
    }

    /** What the two templates show; {@code sections} are parts of the site that not every edition has. */
    record Content(
            String root,
            String here,
            String siteTitle,
            Map<String, String> words,
            Shell.Provenance provenance,
            List<Shell.Call> calls,
            List<Link> sections) {}

    Html masthead(String path, List<Shell.Call> calls) {
        return part("site/masthead.ftlh", path, calls);
    }

    Html footer(String path, List<Shell.Call> calls) {
        return part("site/footer.ftlh", path, calls);
    }

    private Html part(String template, String path, List<Shell.Call> calls) {
        String here = NAVIGATION.contains(path) ? path : "";
        String root = Context.root(path);
        String key = template + " " + root + " " + here;
        Html known = made.get(key);
        if (known == null) {
            Content content = new Content(root, here, siteTitle, words.byKey(), provenance, calls, sections);
            known = new Html(new String(templates.fill(template, content), StandardCharsets.UTF_8).strip());
            made.put(key, known);
        }
        return known;
    }
}
