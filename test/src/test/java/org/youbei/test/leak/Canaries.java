package org.youbei.test.leak;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youbei.model.Audience;

/**
 * Words that say who may see them, in the forms that fields take. Each has a name such as {@code qzi0041}: {@code qz}, the audience ({@code p} public, {@code i} internal,
 * {@code c} command, {@code x} nobody), four characters. An id is its own name.
 */
final class Canaries {
    static final String AUDIENCES = "picx";
    private static final String SIGNS = "开内指无";
    private static final String DIGITS = "甲乙丙丁戊己庚辛壬癸";
    private static final String SYLLABLES = "jia yi bing ding wu ji geng xin ren gui";

    private static final Pattern BLANK = Pattern.compile("«([picx])(-?)(?: (\\w+))?»");
    private static final Pattern NAME = Pattern.compile("qz([picx])([a-z0-9]{4})");
    private static final Pattern CHINESE = Pattern.compile("鲲([" + SIGNS + "])([" + DIGITS + "]{3})");
    private static final Pattern PINYIN =
            Pattern.compile("kun(kai|nei|zhi|wu)((?:" + SYLLABLES.replace(' ', '|') + "){3})");
    private static final Pattern MOBILE = Pattern.compile("199([0-3])(\\d{3})0077");
    private static final Pattern PHONE = Pattern.compile("058009([0-3])(\\d{3})7");
    private static final Pattern COUNT = Pattern.compile("(?<![0-9a-f])77([0-3])(\\d{3})77(?![0-9a-f])");
    private static final Pattern POINT = Pattern.compile("(?:122\\.3|29\\.9)([0-3])(\\d{3})7");
    private static final Pattern DATE = Pattern.compile("(?<![0-9a-f])20([3-6])1-?(\\d\\d)-?(\\d\\d)(?![0-9a-f])");
    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[ ,\\u00a0\\u2009-](?=\\d)");

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> shown = new TreeSet<>();
    private final Set<String> unshown = new TreeSet<>();

    /** Returns a text with its blanks filled, and remembers with what. */
    String fill(String template) {
        Matcher blank = BLANK.matcher(template);
        String filled = blank.replaceAll(match -> Matcher.quoteReplacement(value(match)));
        Matcher id = NAME.matcher(template);
        while (id.find()) {
            shown.add(id.group());
        }
        return filled;
    }

    private String value(MatchResult blank) {
        char audience = blank.group(1).charAt(0);
        String form = blank.group(3) == null ? "text" : blank.group(3);
        int number = counts.merge(form.equals("date") ? audience + form : "" + audience, 1, Integer::sum);
        String name = form.equals("date") ? dateName(audience, number) : name(audience, number);
        (blank.group(2).isEmpty() ? shown : unshown).add(name);
        return form(form, audience, number);
    }

    private static String name(char audience, int number) {
        return "qz" + audience + digits(number, 4);
    }

    private static String dateName(char audience, int number) {
        return "qz" + audience + "d" + digits(number, 3);
    }

    private static String digits(int number, int width) {
        String digits = String.valueOf(number);
        return "0".repeat(width - digits.length()) + digits;
    }

    private static String form(String form, char audience, int number) {
        int a = AUDIENCES.indexOf(audience);
        String n = digits(number, 3);
        return switch (form) {
            case "text" -> chinese(audience, number) + name(audience, number);
            case "word" -> name(audience, number);
            case "mobile" -> "199-" + a + n + "-0077";
            case "phone" -> "0580-09" + a + "-" + n + "7";
            case "count" -> "77" + a + n + "77";
            case "point" -> "[122.3" + a + n + "7, 29.9" + a + n + "7]";
            case "date" -> LocalDate.ofYearDay(2031 + 10 * a, number).toString();
            default -> throw new IllegalArgumentException(form);
        };
    }

    static String chinese(char audience, int number) {
        StringBuilder text = new StringBuilder("鲲").append(SIGNS.charAt(AUDIENCES.indexOf(audience)));
        digits(number, 3).chars().forEach(digit -> text.append(DIGITS.charAt(digit - '0')));
        return text.toString();
    }

    /** Returns the canaries that a template has filled in and that some page or file shows. */
    Set<String> shown() {
        return shown;
    }

    /** Returns whether a canary of this name was filled in; another is chance, as in what is packed. */
    boolean isKnown(String name) {
        return shown.contains(name) || unshown.contains(name);
    }

    /** Returns those that no edition shows. */
    Set<String> unshown() {
        return unshown;
    }

    /** Returns the names of the canaries in a text, whatever their form. */
    static Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        NAME.matcher(text).results().map(MatchResult::group).forEach(found::add);
        CHINESE.matcher(text)
                .results()
                .map(match -> name(AUDIENCES.charAt(SIGNS.indexOf(match.group(1))), number(match.group(2))))
                .forEach(found::add);
        PINYIN.matcher(text).results().map(Canaries::ofPinyin).forEach(found::add);
        POINT.matcher(text).results().map(Canaries::ofDigits).forEach(found::add);
        DATE.matcher(text).results().map(Canaries::ofDate).forEach(found::add);
        COUNT.matcher(text).results().map(Canaries::ofDigits).forEach(found::add);
        String joined = GROUPED.matcher(text).replaceAll("");
        for (Pattern digits : new Pattern[] {MOBILE, PHONE, COUNT}) {
            digits.matcher(joined).results().map(Canaries::ofDigits).forEach(found::add);
        }
        return found;
    }

    /** Returns whether an edition may hold a canary. */
    static boolean isFor(Audience edition, String name) {
        return switch (name.charAt(2)) {
            case 'p' -> true;
            case 'i' -> edition.maySee(Audience.INTERNAL);
            case 'c' -> edition.maySee(Audience.COMMAND);
            default -> false;
        };
    }

    private static int number(String chinese) {
        return chinese.chars().map(DIGITS::indexOf).reduce(0, (sum, digit) -> sum * 10 + digit);
    }

    private static String ofPinyin(MatchResult match) {
        char audience =
                "picx".charAt(java.util.List.of("kai", "nei", "zhi", "wu").indexOf(match.group(1)));
        Matcher syllables = Pattern.compile(SYLLABLES.replace(' ', '|')).matcher(match.group(2));
        int number = 0;
        while (syllables.find()) {
            number = number * 10 + java.util.List.of(SYLLABLES.split(" ")).indexOf(syllables.group());
        }
        return name(audience, number);
    }

    private static String ofDigits(MatchResult match) {
        return name(AUDIENCES.charAt(match.group(1).charAt(0) - '0'), Integer.parseInt(match.group(2)));
    }

    private static String ofDate(MatchResult match) {
        try {
            int day = LocalDate.of(2031, Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)))
                    .getDayOfYear();
            return dateName(AUDIENCES.charAt(match.group(1).charAt(0) - '3'), day);
        } catch (java.time.DateTimeException noDay) {
            return "qzpdnot";
        }
    }
}
