package org.youbei.document;

import java.util.Optional;
import org.youbei.html.Html;
import org.youbei.html.LinkTargets;
import org.youbei.link.PlanBook;
import org.youbei.model.plan.Outline;

/** Links become the names of what they lead to: paper has no links. */
public record PaperNames(PlanBook book) implements LinkTargets {
    @Override
    public Optional<Html> crossLink(Outline.WikiLink link) {
        return book.entry(link.target()).map(entry -> new Html(Html.escape(entry.name())));
    }

    @Override
    public Optional<String> file(String path) {
        return Optional.empty();
    }
}
