package org.youbei.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.youbei.importing.Block.Heading;
import org.youbei.importing.Block.Paragraph;

/**
 * What stands before the first heading: the title, and of the notice that issued the plan its number and date.
 *
 * @param title the title without what a collector put around it, or null
 * @param documentNumber the number of the notice, or null
 * @param issued the date under the notice, or null
 * @param revised the year that the title or the notice names as that of the revision, or null
 * @param body the blocks of the plan without the lines that are its title
 */
record Preamble(
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable LocalDate issued,
        @Nullable String revised,
        List<Block> body) {
    private static final int LONGEST = 20;
    private static final Pattern TITLE = Pattern.compile(
            "(?:\\d{1,4}[-－—_.、\\s]{1,3})?《?([\\p{IsHan}（）()〈〉、·“”A-Za-z]{2,60}预案)》?(?:[-－—_（(\\s]{0,2}(?:(\\d{4})年?(?:修订|修正|印发|版)[^）)]{0,6})[）)]?)?");
    private static final Pattern NOTICE = Pattern.compile(".*关于印发(?:修订后的)?[《“]?([^《》“”]{2,60}预案)(?:（[^（）]*）)?[》”]?的通知");
    private static final Pattern NUMBER = Pattern.compile("[\\p{IsHan}]{2,15}[〔\\[［【(（](\\d{4})[〕\\]］】)）]第?\\d{1,5}号");
    private static final Pattern DATE =
            Pattern.compile("(?:[\\p{IsHan}]{0,30}[\\s\\u3000]+)?(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    Preamble {
        body = List.copyOf(body);
    }

    /**
     * Returns the preamble of the blocks of a plan.
     *
     * @param given the plan's title, or null when the text is to say it
     */
    static Preamble of(List<Block> blocks, @Nullable String given) {
        int end = 0;
        while (end < blocks.size() && !(blocks.get(end) instanceof Heading)) {
            end++;
        }
        List<Paragraph> before = new ArrayList<>();
        for (Block block : blocks.subList(0, end)) {
            before.add((Paragraph) block);
        }
        String title = given == null ? title(before) : given;
        List<Block> body = new ArrayList<>();
        body.addAll(before.subList(titled(before, title), before.size()));
        body.addAll(blocks.subList(end, blocks.size()));
        return new Preamble(title, number(before), issued(before), revised(before), body);
    }

    private static @Nullable String title(List<Paragraph> before) {
        StringBuilder all = new StringBuilder();
        for (Paragraph paragraph : before.subList(0, Math.min(before.size(), LONGEST))) {
            Matcher matcher = TITLE.matcher(paragraph.text());
            if (matcher.matches()) {
                return matcher.group(1);
            }
            all.append(Blanks.remove(paragraph.text()));
            Matcher notice = NOTICE.matcher(all);
            if (notice.matches()) {
                return notice.group(1);
            }
        }
        return null;
    }

    /** How many lines at the start are the title: the page has it already. Where it comes again behind the notice, it stays. */
    private static int titled(List<Paragraph> before, @Nullable String title) {
        int lines = 0;
        while (lines < before.size() && isTitle(before.get(lines), title)) {
            lines++;
        }
        return lines;
    }

    private static boolean isTitle(Paragraph paragraph, @Nullable String title) {
        Matcher matcher = TITLE.matcher(paragraph.text());
        return matcher.matches() && matcher.group(1).equals(title);
    }

    private static @Nullable String number(List<Paragraph> before) {
        List<String> numbers = before.stream()
                .map(paragraph -> Blanks.remove(paragraph.text()))
                .filter(text -> NUMBER.matcher(text).matches())
                .distinct()
                .toList();
        return numbers.size() == 1 ? numbers.get(0) : null;
    }

    private static @Nullable LocalDate issued(List<Paragraph> before) {
        List<LocalDate> dates = before.stream()
                .flatMap(paragraph -> date(paragraph.text()).stream())
                .distinct()
                .toList();
        return dates.size() == 1 ? dates.get(0) : null;
    }

    private static Optional<LocalDate> date(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static @Nullable String revised(List<Paragraph> before) {
        for (Paragraph paragraph : before) {
            Matcher title = TITLE.matcher(paragraph.text());
            if (title.matches() && title.group(2) != null) {
                return title.group(2);
            }
        }
        for (Paragraph paragraph : before) {
            Matcher number = NUMBER.matcher(Blanks.remove(paragraph.text()));
            if (number.matches()) {
                return number.group(1);
            }
        }
        return null;
    }
}
