package org.youbei.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the names of a macro stand for, or those of a template outside of macros: loop variables first, then parameters and locals, what is assigned, the page. */
final class Names {
    private final Space space;
    private final Deque<Bound> loops = new ArrayDeque<>();
    private final Map<String, Integer> locals = new HashMap<>();
    private final Set<String> elsewhere = new HashSet<>();
    private int slots;

    /** A loop variable, or what a macro hands to the body of its call; {@code place} is the slot of the loop's place, or -1. */
    private record Bound(String name, int slot, int place) {}

    /** The names of one template: what it assigns, its macros, the templates that it imports. */
    static final class Space {
        private final String template;
        private final Map<String, Integer> variables;
        final Map<String, Macro> macros = new HashMap<>();
        final Map<String, Space> imports = new HashMap<>();
        private final Set<String> assigned = new HashSet<>();

        /** Makes the names of a template; {@code variables} numbers those of all templates of a page. */
        Space(String template, Map<String, Integer> variables) {
            this.template = template;
            this.variables = variables;
        }

        /** Returns the number of what a template assigns. */
        int assign(String name) {
            assigned.add(name);
            return variables.computeIfAbsent(template + " " + name, key -> variables.size());
        }

        Macro macro(String name) {
            return macros.computeIfAbsent(name, Macro::new);
        }
    }

    Names(Space space) {
        this.space = space;
    }

    Space space() {
        return space;
    }

    int slots() {
        return slots;
    }

    int newSlot() {
        return slots++;
    }

    /** Returns the slot of a parameter or local. One that was read before it is given would stand for two things. */
    int local(String name) {
        if (elsewhere.contains(name)) {
            throw new Unsure(name + " is read before it is given");
        }
        return locals.computeIfAbsent(name, local -> slots++);
    }

    void enter(String name, int slot, int place) {
        loops.push(new Bound(name, slot, place));
    }

    void leave() {
        loops.pop();
    }

    private @Nullable Bound bound(String name) {
        return loops.stream().filter(loop -> loop.name.equals(name)).findFirst().orElse(null);
    }

    /** Returns the slot of the place of the loop that a name is the variable of. */
    int place(String name) {
        Bound bound = bound(name);
        if (bound == null || bound.place < 0) {
            throw new Unsure("no loop of " + name);
        }
        return bound.place;
    }

    /** Returns the slot of the place of the innermost loop. */
    int innermost() {
        return loops.isEmpty() ? place("") : place(loops.element().name);
    }

    Term term(String name) {
        Bound bound = bound(name);
        if (bound != null) {
            return Terms.slot(bound.slot);
        }
        Integer local = locals.get(name);
        if (local != null) {
            return Terms.slot(local);
        }
        elsewhere.add(name);
        if (space.macros.containsKey(name) || space.imports.containsKey(name)) {
            throw new Unsure(name + " is no value");
        }
        return space.assigned.contains(name) ? Terms.variable(space.assign(name), name) : Terms.component(name);
    }
}
