package org.youbei.site;

import java.util.List;
import java.util.function.Function;
import org.youbei.diagnostic.Outcome;
import org.youbei.html.Html;
import org.youbei.html.Markdown;
import org.youbei.model.plan.Document;

/** Makes the page of a handbook, guide, rule or standard. */
final class DocumentPages {
    private final Context context;
    private final Markdown markdown;
    private final Function<String, PlanPages.Body> bodies;

    DocumentPages(Context context, Markdown markdown, Function<String, PlanPages.Body> bodies) {
        this.context = context;
        this.markdown = markdown;
        this.bodies = bodies;
    }

    /** Returns the page of a document, or why its body cannot be shown. */
    Outcome<Page> page(Document document) {
        String path = "document/" + document.id().value() + ".html";
        String file = document.source().file();
        Outcome<Html> body = markdown.render(
                file,
                bodies.apply(file).text(),
                document.outline(),
                context.audience(),
                new PageLinks(context, path, file));
        return body.then(html -> Outcome.of(new Page(path, "site/document.ftlh", content(document, path, html))));
    }

    private DocumentPage content(Document document, String path, Html body) {
        List<Link> trail = List.of(context.home(path), new Link(context.words().of("document", document.type()), ""));
        return new DocumentPage(
                context.shell(path, document.title(), trail),
                document.title(),
                document.plans().stream()
                        .filter(plan -> context.book().plan(plan.id()).isPresent())
                        .map(plan -> context.link(path, plan.id()))
                        .toList(),
                PlanPages.toc(document.outline(), context.audience()),
                context.marked(body));
    }
}
