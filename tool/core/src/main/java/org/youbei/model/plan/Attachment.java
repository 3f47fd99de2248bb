package org.youbei.model.plan;

import org.youbei.model.Audience;
import org.youbei.text.Span;

/** A file that belongs to a plan, its path from the plan's folder. */
public record Attachment(String file, String title, Audience audience, Span span) {}
