package org.youbei.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the expressions of a template: as many kinds as ours have. */
final class TermReader {
    private final Cursor cursor;
    private final Names names;

    TermReader(Cursor cursor, Names names) {
        this.cursor = cursor;
        this.names = names;
    }

    Term term() {
        Term term = both();
        while (cursor.takeSign("||")) {
            Term one = term;
            Term other = both();
            term = scope -> Terms.isTrue(one, scope) || Terms.isTrue(other, scope);
        }
        return term;
    }

    private Term both() {
        Term term = comparison();
        while (cursor.takeSign("&&")) {
            Term one = term;
            Term other = comparison();
            term = scope -> Terms.isTrue(one, scope) && Terms.isTrue(other, scope);
        }
        return term;
    }

    private Term comparison() {
        Term one = sum();
        if (cursor.takeSign("==")) {
            Term other = sum();
            return scope -> Terms.isSame(one.of(scope), other.of(scope));
        }
        if (cursor.takeSign("!=")) {
            Term other = sum();
            return scope -> !Terms.isSame(one.of(scope), other.of(scope));
        }
        return one;
    }

    private Term sum() {
        Term term = negation();
        while (true) {
            Term one = term;
            if (cursor.takeSign("+")) {
                Term other = negation();
                term = scope -> Terms.sum(one.of(scope), other.of(scope));
            } else if (cursor.takeSign("- ")) {
                Term other = negation();
                term = scope -> Terms.difference(one.of(scope), other.of(scope));
            } else {
                return term;
            }
        }
    }

    private Term negation() {
        cursor.skipBlanks();
        if (cursor.looksAt("!=") || !cursor.take("!")) {
            return chain();
        }
        Term denied = negation();
        return scope -> !Terms.isTrue(denied, scope);
    }

    /** Reads a value and what is asked of it. */
    private Term chain() {
        Term term = value();
        while (true) {
            if (cursor.looksAt("..")) {
                return term;
            } else if (cursor.take(".")) {
                term = new Terms.Member(term, cursor.name());
            } else if (cursor.take("[0..*")) {
                term = first(term, number(cursor.name()));
                cursor.expect("]");
            } else if (cursor.take("[")) {
                Term target = term;
                Term key = term();
                cursor.expect("]");
                term = scope -> Terms.item(target.of(scope), key.of(scope));
            } else if (cursor.take("?")) {
                term = asked(term, cursor.name());
            } else {
                return term;
            }
        }
    }

    private static Term first(Term target, int most) {
        return scope -> {
            List<?> all = Terms.list(target.of(scope));
            return all.size() <= most ? all : all.subList(0, most);
        };
    }

    private Term asked(Term target, String what) {
        return switch (what) {
            case "has_content" -> scope -> Terms.hasContent(target.of(scope));
            case "size" -> scope -> Terms.list(target.of(scope)).size();
            default -> asked(target, what, arguments());
        };
    }

    private static Term asked(Term target, String what, List<Term> with) {
        Term first = with.get(0);
        Term second = with.get(with.size() - 1);
        return switch (what + with.size()) {
            case "join1" -> scope -> Terms.join(Terms.list(target.of(scope)), Terms.text(first.of(scope)));
            case "split1" -> scope -> Terms.split(Terms.text(target.of(scope)), Terms.text(first.of(scope)));
            case "contains1" -> scope -> Terms.text(target.of(scope)).contains(Terms.text(first.of(scope)));
            case "replace2" ->
                scope -> Terms.replace(
                        Terms.text(target.of(scope)), Terms.text(first.of(scope)), Terms.text(second.of(scope)));
            case "then2" -> scope -> Terms.isTrue(target, scope) ? first.of(scope) : second.of(scope);
            default -> throw new Unsure(what);
        };
    }

    private List<Term> arguments() {
        cursor.expect("(");
        return terms(")");
    }

    private List<Term> terms(String end) {
        List<Term> terms = new ArrayList<>();
        do {
            terms.add(term());
        } while (cursor.takeSign(","));
        cursor.expect(end);
        return terms;
    }

    private Term value() {
        cursor.skipBlanks();
        char c = cursor.peek();
        if (c == '"' || c == '\'') {
            Object text = quoted(cursor.next());
            return scope -> text;
        }
        if (cursor.take("(")) {
            Term inner = term();
            cursor.expect(")");
            return inner;
        }
        if (cursor.take("[]")) {
            return scope -> List.of();
        }
        if (cursor.take("[")) {
            List<Term> items = terms("]");
            return scope -> items.stream().map(item -> item.of(scope)).toList();
        }
        String name = cursor.name();
        Term place = place(name);
        return place == null ? named(name) : place;
    }

    private Term named(String name) {
        char first = name.charAt(0);
        if (first >= '0' && first <= '9') {
            Object number = number(name);
            return scope -> number;
        }
        return switch (name) {
            case "true" -> scope -> true;
            case "false" -> scope -> false;
            case "gt", "gte", "lt", "lte", "and", "or", "using", "in", "as" -> throw new Unsure(name);
            default -> names.term(name);
        };
    }

    /** What is asked of a loop variable about its loop, or null. */
    private @Nullable Term place(String name) {
        if (cursor.take("?index")) {
            int slot = names.place(name);
            return scope -> scope.loop(slot).index();
        }
        if (cursor.take("?counter")) {
            int slot = names.place(name);
            return scope -> scope.loop(slot).index() + 1;
        }
        if (cursor.take("?is_first")) {
            int slot = names.place(name);
            return scope -> scope.loop(slot).index() == 0;
        }
        return null;
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException name) {
            throw new Unsure(digits);
        }
    }

    /** Reads a text up to its closing quote. One that escapes a sign, or holds a value, is left to FreeMarker. */
    private String quoted(char quote) {
        StringBuilder text = new StringBuilder();
        for (char c = cursor.next(); c != quote; c = cursor.next()) {
            if (c == '\\' || (c == '$' || c == '#') && cursor.peek() == '{') {
                throw new Unsure("a text with signs");
            }
            text.append(c);
        }
        return text.toString();
    }
}
