package org.youbei.html;

import java.util.regex.Pattern;
import org.youbei.model.plan.Outline;

/** Puts cross-links and strong emphasis in the places of the marks that {@link BodyText} left. */
record Marks(Outline outline, LinkTargets targets) {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** Returns HTML without marks. An attribute, such as the words of an image, gets the words of a link alone. */
    String replace(String html) {
        StringBuilder out = new StringBuilder(html.length() + 256);
        String text = html.replace("<p>" + BodyText.PASSAGE + "</p>", "<div class=\"internal\">")
                .replace("<p>" + BodyText.PASSAGE_END + "</p>", "</div>");
        boolean inTag = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == BodyText.LINK) {
                int end = text.indexOf(BodyText.CLOSE, i);
                String markup = link(Integer.parseInt(text, i + 1, end, 10));
                out.append(inTag ? words(markup) : markup);
                i = end;
            } else if (c == BodyText.STRONG || c == BodyText.STRONG_END) {
                out.append(inTag ? "" : c == BodyText.STRONG ? "<strong>" : "</strong>");
            } else {
                // Attributes hold no such signs: they stand in them as character references.
                inTag = c == '<' || inTag && c != '>';
                out.append(c);
            }
        }
        return out.toString();
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
