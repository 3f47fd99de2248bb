package org.youbei.site;

import java.util.List;
import org.youbei.html.Html;

/** What the page of a handbook, guide, rule or standard shows. */
record DocumentPage(Shell shell, String title, List<Link> plans, List<PlanPage.Toc> toc, Html body) {}
