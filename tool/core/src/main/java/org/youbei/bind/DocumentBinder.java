package org.youbei.bind;

import org.youbei.model.DocumentId;
import org.youbei.model.PlanId;
import org.youbei.model.plan.Document;
import org.youbei.model.plan.Outline;
import org.youbei.text.Node;

/** Makes a handbook, guide, rule or standard of its front matter and the outline of its body. */
public final class DocumentBinder {
    private DocumentBinder() {}

    /** Returns the document; its front matter has passed its schema. */
    public static Document bind(String file, Node.Mapping frontMatter, Outline outline) {
        Fields f = new Fields(file, frontMatter);
        return new Document(
                f.parseRequired("id", DocumentId::new),
                f.source("id"),
                f.text("type"),
                f.text("title"),
                f.references("plans", PlanId::new),
                outline);
    }
}
