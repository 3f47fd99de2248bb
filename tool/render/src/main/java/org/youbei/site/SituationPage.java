package org.youbei.site;

import java.util.List;

/**
 * A page with the answer to one question, for those without scripts.
 *
 * @param question the question as it stands behind {@code situation.html#}
 * @param release the commit and date of the site
 * @param alike the pages with the answers to other questions
 */
record SituationPage(Shell shell, String question, String release, SituationView view, List<Link> alike) {
    /** The page on which a script makes the activation sheet of any question. */
    record Activation(Shell shell) {}

    /** The page on which a script answers any question. */
    record Live(Shell shell, String release, List<Link> alike) {}
}
