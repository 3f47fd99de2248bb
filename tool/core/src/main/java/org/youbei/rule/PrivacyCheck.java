package org.youbei.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.Audience;
import org.youbei.model.Phone;
import org.youbei.model.plan.Outline;
import org.youbei.text.SourceRange;

/** Numbers of persons in what everybody may read of a plan: mobile numbers and valid identity numbers. Numbers that {@code publicPhones} allows are none. */
final class PrivacyCheck implements PlanCheck {
    static final Code PERSONAL = Code.warning("YB0815");

    // What stands before a number is asked after its first digit, since most places have none.
    private static final Pattern MOBILE =
            Pattern.compile("1(?<![\\dA-Za-z-]1)[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?![\\d-])");
    private static final Pattern IDENTITY = Pattern.compile(
            "[1-9](?<!\\d\\d)\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\d{3}[\\dXx](?!\\d)");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String REMAINDERS = "10X98765432";

    @Override
    public Code code() {
        return PERSONAL;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        if (plan.plan().audience() != Audience.PUBLIC) {
            return Verdict.KEPT;
        }
        Set<String> allowed = new HashSet<>();
        plan.book().config().publicPhones().stream().map(Phone::digits).forEach(allowed::add);
        List<Verdict.Fault> faults = new ArrayList<>();
        body(plan, allowed, faults);
        for (String text : FreeText.of(plan.plan())) {
            find(text, allowed).forEach(found -> faults.add(new Verdict.Fault(plan.place(), found)));
        }
        return Verdict.of(faults);
    }

    private static void body(PlanCase plan, Set<String> allowed, List<Verdict.Fault> faults) {
        Matcher found = MOBILE.matcher(plan.body());
        while (found.find()) {
            add(plan, found, isNamed(found.group(), allowed), mobile(found.group()), faults);
        }
        found = IDENTITY.matcher(plan.body());
        while (found.find()) {
            add(plan, found, !isIdentity(found.group()), identity(found.group()), faults);
        }
    }

    private static void add(
            PlanCase plan, Matcher found, boolean harmless, Bilingual what, List<Verdict.Fault> faults) {
        SourceRange place = plan.lineAt(found.start());
        if (!harmless && isPublic(plan.plan().outline(), place.span().line())) {
            faults.add(new Verdict.Fault(place, what));
        }
    }

    private static boolean isPublic(Outline outline, int line) {
        return outline.passages().stream()
                .noneMatch(passage -> passage.audience() != Audience.PUBLIC
                        && passage.firstLine() <= line
                        && line <= passage.lastLine());
    }

    private static List<Bilingual> find(String text, Set<String> allowed) {
        List<Bilingual> found = new ArrayList<>();
        MOBILE.matcher(text)
                .results()
                .map(number -> number.group())
                .filter(number -> !isNamed(number, allowed))
                .forEach(number -> found.add(mobile(number)));
        IDENTITY.matcher(text)
                .results()
                .map(number -> number.group())
                .filter(PrivacyCheck::isIdentity)
                .forEach(number -> found.add(identity(number)));
        return found;
    }

    private static boolean isNamed(String number, Set<String> allowed) {
        return allowed.contains(new Phone(number).digits());
    }

    private static Bilingual mobile(String number) {
        return new Bilingual("手机号" + number.substring(0, 3) + "…", "a mobile number " + number.substring(0, 3) + "…");
    }

    private static Bilingual identity(String number) {
        return new Bilingual(
                "身份证号" + number.substring(0, 6) + "…", "an identity number " + number.substring(0, 6) + "…");
    }

    /** Returns whether the last character is the check character of the others (GB 11643). */
    private static boolean isIdentity(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return REMAINDERS.charAt(sum % REMAINDERS.length()) == Character.toUpperCase(number.charAt(WEIGHTS.length));
    }
}
