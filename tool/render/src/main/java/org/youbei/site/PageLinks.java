package org.youbei.site;

import java.util.List;
import java.util.Optional;
import org.youbei.html.Html;
import org.youbei.html.LinkTargets;
import org.youbei.model.Entry;
import org.youbei.model.plan.Outline;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Person;

/** The links of a body on a page: entries by their titles, people and organisations with their phones, files under {@code files/}. */
record PageLinks(Context context, String page, String file) implements LinkTargets {
    @Override
    public Optional<Html> crossLink(Outline.WikiLink link) {
        Optional<Entry> entry = context.book().entry(link.target());
        if (entry.isEmpty()) {
            return Optional.of(new Html(Html.escape(context.words().say("link.restricted"))));
        }
        String anchor = link.anchor() == null ? "" : "#" + link.anchor();
        String url = context.url(page, entry.get().id());
        String title = Html.escape(entry.get().name());
        String markup = url.isEmpty() ? title : "<a href=\"" + Html.escape(url + anchor) + "\">" + title + "</a>";
        return Optional.of(new Html(markup + phone(entry.get())));
    }

    private String phone(Entry entry) {
        if (entry instanceof Person person) {
            return phone(context.numbers(person));
        }
        return entry instanceof Organisation organisation ? phone(context.numbers(organisation)) : "";
    }

    private static String phone(List<Shell.Dial> numbers) {
        return numbers.stream()
                .findFirst()
                .map(dial -> " <a class=\"tel-plain\" href=\"tel:" + Html.escape(dial.tel()) + "\">"
                        + Html.escape(dial.text()) + "</a>")
                .orElse("");
    }

    @Override
    public Optional<String> file(String path) {
        return Attachments.resolve(file, path)
                .filter(resolved -> context.book().workspace().paths().contains(resolved))
                .map(resolved -> resolved.endsWith(".md")
                        ? plan(resolved)
                        : Context.root(page) + Attachments.address(Attachments.path(resolved)));
    }

    /** The page of the plan whose file a link names. */
    private String plan(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
        return context.book()
                .entry(name)
                .map(entry -> context.url(page, entry.id()))
                .orElse("");
    }
}
