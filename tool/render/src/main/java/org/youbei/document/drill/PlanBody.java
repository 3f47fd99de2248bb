package org.youbei.document.drill;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.youbei.diagnostic.Outcome;
import org.youbei.html.Html;
import org.youbei.html.LinkTargets;
import org.youbei.html.Markdown;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.plan.Outline;

/** The text of a work plan as it stands on paper. */
public final class PlanBody {
    private PlanBody() {}

    /**
     * Returns the text of a drill's work plan; nothing where there is none.
     *
     * @param bodies the body of a Markdown file of the workspace
     */
    public static Outcome<Html> of(PlanBook book, DrillFile file, UnaryOperator<String> bodies) {
        DrillDocument document = file.document();
        return document == null
                ? Outcome.of(new Html(""))
                : new Markdown()
                        .render(
                                document.file(),
                                bodies.apply(document.file()),
                                document.outline(),
                                Audience.COMMAND,
                                new Names(book));
    }

    /** Links become the names of what they lead to: paper has no links. */
    private record Names(PlanBook book) implements LinkTargets {
        @Override
        public Optional<Html> crossLink(Outline.WikiLink link) {
            return book.entry(link.target()).map(entry -> new Html(Html.escape(entry.name())));
        }

        @Override
        public Optional<String> file(String path) {
            return Optional.empty();
        }
    }
}
