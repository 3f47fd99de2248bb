package org.youbei.document.drill;

import java.util.function.UnaryOperator;
import org.youbei.diagnostic.Outcome;
import org.youbei.document.PaperNames;
import org.youbei.html.Html;
import org.youbei.html.Markdown;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.model.drill.DrillDocument;

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
                                new PaperNames(book));
    }
}
