package org.youbei.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a macro sees while it runs, or the template outside of macros. */
final class Scope {
    private final Record page;
    private final Utf8Writer out;
    private final @Nullable Object[] variables;
    private final @Nullable Object[] slots;
    private final @Nullable Body body;

    /** What stands between the tags of a call, and the scope it stands in; the slots there take what the macro hands it. */
    record Body(Step step, Scope scope, List<Integer> slots) {}

    private Scope(Record page, Utf8Writer out, @Nullable Object[] variables, int slots, @Nullable Body body) {
        this.page = page;
        this.out = out;
        this.variables = variables;
        this.slots = new @Nullable Object[slots];
        this.body = body;
    }

    /** Returns the scope of a template that fills a page. */
    static Scope of(Record page, Utf8Writer out, int variables, int slots) {
        return new Scope(page, out, new @Nullable Object[variables], slots, null);
    }

    /** Returns the scope of a macro that is called. */
    Scope enter(int count, @Nullable Body between) {
        return new Scope(page, out, variables, count, between);
    }

    Record page() {
        return page;
    }

    Utf8Writer out() {
        return out;
    }

    /** Returns what stands between the tags of the call, or null. */
    @Nullable
    Body body() {
        return body;
    }

    /** Returns a parameter, local or loop variable; null before it is given. */
    @Nullable
    Object get(int slot) {
        return slots[slot];
    }

    void set(int slot, Object value) {
        slots[slot] = value;
    }

    /** Returns what this template or one that it imports has assigned; null before that. */
    @Nullable
    Object variable(int number) {
        return variables[number];
    }

    void assign(int number, Object value) {
        variables[number] = value;
    }

    /** Where a loop is. */
    static final class Loop {
        private final int last;
        private int index;

        Loop(int size) {
            this.last = size - 1;
        }

        int index() {
            return index;
        }

        boolean isLast() {
            return index == last;
        }

        void next() {
            index++;
        }
    }

    /** Returns the loop whose place is kept in a slot. */
    Loop loop(int slot) {
        if (slots[slot] instanceof Loop loop) {
            return loop;
        }
        throw new Unsure("no loop");
    }
}
