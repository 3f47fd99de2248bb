package org.youbei.test.architecture.seeded.link;

import com.vladsch.flexmark.parser.Parser;

/** Breaks the rule that Markdown stays in html. */
final class UsesMarkdown {
    Parser parser = Parser.builder().build();
}
