package org.youbei.site;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youbei.link.PlanBook;
import org.youbei.model.EventId;
import org.youbei.model.register.Event;
import org.youbei.workspace.Assets;
import tools.jackson.databind.json.JsonMapper;

/** The symbols of the site. Each page carries those that it uses, since a page opened as a file cannot fetch them. */
final class Icons {
    /** Where a page's template wants its symbols. */
    private static final String PLACE = "<!--symbols-->";

    private static final String OTHER = "other";
    private static final Pattern SYMBOL = Pattern.compile("<symbol [^>]*?id=\"([^\"]+)\".*?</symbol>", Pattern.DOTALL);
    private static final String USE = "<use href=\"#";

    private final Map<String, String> symbols = new HashMap<>();
    private final Map<String, String> byEvent = new HashMap<>();

    Icons(Assets assets) {
        Matcher matcher = SYMBOL.matcher(assets.text("site/icons.svg"));
        while (matcher.find()) {
            symbols.put(matcher.group(1), matcher.group());
        }
        new JsonMapper()
                .readTree(assets.text("site/icons.json"))
                .properties()
                .forEach(entry -> byEvent.put(entry.getKey(), entry.getValue().asString()));
    }

    /** Returns the name of an event's symbol, else of its parent's, else of the one for anything. */
    String of(PlanBook book, EventId id) {
        String own = byEvent.get(id.value());
        if (own != null) {
            return own;
        }
        return book.event(id)
                .map(Event::parent)
                .map(parent -> byEvent.getOrDefault(parent.id().value(), OTHER))
                .orElse(OTHER);
    }

    /** Returns a page with the symbols that it uses. */
    String inline(String page) {
        int place = page.indexOf(PLACE);
        if (place < 0) {
            return page;
        }
        Set<String> used = new LinkedHashSet<>();
        for (int at = page.indexOf(USE); at >= 0; at = page.indexOf(USE, at + 1)) {
            int start = at + USE.length();
            used.add(page.substring(start, page.indexOf('"', start)));
        }
        StringBuilder all = new StringBuilder(page.length() + 400 * used.size()).append(page, 0, place);
        used.forEach(name -> all.append(symbols.getOrDefault(name, "")));
        return all.append(page, place + PLACE.length(), page.length()).toString();
    }
}
