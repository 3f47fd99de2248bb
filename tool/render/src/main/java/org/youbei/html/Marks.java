package org.youbei.html;

import java.util.regex.Pattern;
import org.youbei.model.plan.Outline;

/** Puts cross-links and strong emphasis in the places of the marks that {@link BodyText} left. */
record Marks(Outline outline, LinkTargets targets) {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** Returns HTML without marks. An attribute, such as the words of an image, gets the words of a link alone. */
    String replace(String html) {
        String text = html.replace("<p>" + BodyText.PASSAGE + "</p>", "<div class=\"internal\">")
                .replace("<p>" + BodyText.PASSAGE_END + "</p>", "</div>");
        char[] chars = text.toCharArray();
        StringBuilder out = new StringBuilder(chars.length + 256);
        int done = 0;
        boolean inTag = false;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c < BodyText.LINK || c > BodyText.STRONG_END) {
                // Attributes hold no such signs: they stand in them as character references.
                inTag = c == '<' || inTag && c != '>';
                continue;
            }
            out.append(chars, done, i - done);
            if (c == BodyText.LINK) {
                int end = text.indexOf(BodyText.CLOSE, i);
                String markup = link(Integer.parseInt(text, i + 1, end, 10));
                out.append(inTag ? words(markup) : markup);
                i = end;
            } else {
                out.append(inTag ? "" : c == BodyText.STRONG ? "<strong>" : "</strong>");
            }
            done = i + 1;
        }
        return out.append(chars, done, chars.length - done).toString();
    }

    private String link(int index) {
        return targets.crossLink(outline.wikiLinks().get(index))
                .map(Html::markup)
                .orElse("");
    }

    private static String words(String markup) {
        return TAG.matcher(markup).replaceAll("").replace("\"", "&quot;");
    }
}
