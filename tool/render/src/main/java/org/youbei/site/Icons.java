package org.youbei.site;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    private static final byte[] PLACE = "<!--symbols-->".getBytes(StandardCharsets.UTF_8);

    private static final String OTHER = "other";
    private static final Pattern SYMBOL = Pattern.compile("<symbol [^>]*?id=\"([^\"]+)\".*?</symbol>", Pattern.DOTALL);
    private static final byte[] USE = "<use href=\"#".getBytes(StandardCharsets.UTF_8);

    /** How far the end of {@link #USE} is at least from a byte that is not that end. */
    private static final byte[] STEPS = steps();

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

    private static byte[] steps() {
        byte[] steps = new byte[256];
        Arrays.fill(steps, (byte) USE.length);
        for (int i = 0; i < USE.length - 1; i++) {
            steps[USE[i]] = (byte) (USE.length - 1 - i);
        }
        return steps;
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
    byte[] inline(byte[] page) {
        int place = indexOf(page, PLACE);
        if (place < 0) {
            return page;
        }
        Set<String> used = new LinkedHashSet<>();
        // A byte that is none of the mark is passed together with those that the mark would need before it.
        for (int last = place; last < page.length; last += STEPS[page[last] & 0xFF]) {
            if (page[last] == '#' && endsWith(page, last + 1, USE)) {
                int end = last + 1;
                while (page[end] != '"') {
                    end++;
                }
                used.add(new String(page, last + 1, end - last - 1, StandardCharsets.UTF_8));
            }
        }
        StringBuilder all = new StringBuilder();
        used.forEach(name -> all.append(symbols.getOrDefault(name, "")));
        byte[] sprite = all.toString().getBytes(StandardCharsets.UTF_8);
        int rest = place + PLACE.length;
        byte[] whole = Arrays.copyOf(page, page.length - PLACE.length + sprite.length);
        System.arraycopy(sprite, 0, whole, place, sprite.length);
        System.arraycopy(page, rest, whole, place + sprite.length, page.length - rest);
        return whole;
    }

    private static boolean endsWith(byte[] page, int end, byte[] mark) {
        int start = end - mark.length;
        return start >= 0 && Arrays.equals(page, start, end, mark, 0, mark.length);
    }

    private static int indexOf(byte[] page, byte[] sought) {
        for (int at = 0; at <= page.length - sought.length; at++) {
            if (page[at] == sought[0] && Arrays.equals(page, at, at + sought.length, sought, 0, sought.length)) {
                return at;
            }
        }
        return -1;
    }
}
