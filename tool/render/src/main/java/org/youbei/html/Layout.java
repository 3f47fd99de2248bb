package org.youbei.html;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A template as steps that write bytes, a quarter of the work of FreeMarker, which asks at each value anew where its name is known, what it is and whether it is escaped.
 * It knows the tags that our templates have and writes the very bytes that FreeMarker does; whatever it does not know for certain is left to FreeMarker.
 */
final class Layout {
    private final Step all;
    private final int slots;
    private final int variables;

    Layout(Step all, int slots, int variables) {
        this.all = all;
        this.slots = slots;
        this.variables = variables;
    }

    /** Returns whether the page could be written; else what was written of it is rubbish. */
    boolean write(Record page, Utf8Writer out) {
        try {
            all.write(Scope.of(page, out, variables, slots));
            return true;
        } catch (Unsure unsure) {
            return false;
        }
    }

    /** Returns the step that writes a text as it is. */
    static Step text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return scope -> scope.out().write(bytes);
    }

    /** One step after the other. */
    static final class All implements Step {
        private final Step[] steps;

        All(Step... steps) {
            this.steps = steps;
        }

        boolean isEmpty() {
            return steps.length == 0;
        }

        @Override
        public void write(Scope scope) {
            for (Step step : steps) {
                step.write(scope);
            }
        }
    }

    /** Writes a value, its signs escaped unless it is HTML. */
    static final class Shown implements Step {
        private final Term term;

        Shown(Term term) {
            this.term = term;
        }

        @Override
        public void write(Scope scope) {
            Object value = term.of(scope);
            if (value instanceof Html html) {
                scope.out().write(html.markup(), 0, html.markup().length());
            } else {
                scope.out().escape(Terms.text(value));
            }
        }
    }

    /** Writes the first step whose condition holds, else another. */
    static final class Choice implements Step {
        private final Term[] conditions;
        private final Step[] steps;
        private final Step otherwise;

        Choice(Term[] conditions, Step[] steps, Step otherwise) {
            this.conditions = conditions;
            this.steps = steps;
            this.otherwise = otherwise;
        }

        @Override
        public void write(Scope scope) {
            for (int i = 0; i < conditions.length; i++) {
                if (Terms.isTrue(conditions[i], scope)) {
                    steps[i].write(scope);
                    return;
                }
            }
            otherwise.write(scope);
        }
    }

    /** Writes a step for each item of a list. */
    static final class Each implements Step {
        private final Term list;
        private final int slot;
        private final int place;
        private final Step step;

        Each(Term list, int slot, int place, Step step) {
            this.list = list;
            this.slot = slot;
            this.place = place;
            this.step = step;
        }

        @Override
        public void write(Scope scope) {
            List<?> items = Terms.list(list.of(scope));
            if (items.isEmpty()) {
                return;
            }
            Scope.Loop loop = new Scope.Loop(items.size());
            for (Object item : items) {
                scope.set(slot, item);
                scope.set(place, loop);
                step.write(scope);
                loop.next();
            }
        }
    }

    /** Writes what stands between the tags of the call, and hands it values. */
    static final class Nested implements Step {
        private final Term[] handed;

        Nested(Term[] handed) {
            this.handed = handed;
        }

        @Override
        public void write(Scope scope) {
            Scope.Body body = scope.body();
            if (body == null) {
                return;
            }
            if (body.slots().size() > handed.length) {
                throw new Unsure("too little is handed");
            }
            for (int i = 0; i < body.slots().size(); i++) {
                body.scope().set(body.slots().get(i), handed[i].of(scope));
            }
            body.step().write(body.scope());
        }
    }
}
