package org.youbei.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A macro of a template. Calls of it may be read before it is. */
final class Macro {
    private final String name;
    private final List<Parameter> parameters = new ArrayList<>();
    private @Nullable Step body;
    private int slots;

    /** A parameter, which may have a default. */
    private record Parameter(String name, @Nullable Term otherwise) {}

    Macro(String name) {
        this.name = name;
    }

    void parameter(String parameter, @Nullable Term otherwise) {
        parameters.add(new Parameter(parameter, otherwise));
    }

    void define(Step step, int count) {
        body = step;
        slots = count;
    }

    /** The arguments of a call, by position or by name, and what stands between its tags. */
    static final class Call implements Step {
        private final Macro macro;
        private final List<Term> positional = new ArrayList<>();
        private final Map<String, Term> named = new HashMap<>();
        private @Nullable Step between;
        private List<Integer> handed = List.of();
        private @Nullable Term[] arguments = {};
        private @Nullable Term[] defaults = {};

        Call(Macro macro) {
            this.macro = macro;
        }

        void argument(Term value) {
            positional.add(value);
        }

        void argument(String name, Term value) {
            named.put(name, value);
        }

        void body(Step step, List<Integer> slots) {
            between = step;
            handed = slots;
        }

        /** Gives each parameter its argument or its default, when all macros are read. */
        void link() {
            int count = macro.parameters.size();
            List<String> names = macro.parameters.stream().map(Parameter::name).toList();
            if (macro.body == null || positional.size() > count || !names.containsAll(named.keySet())) {
                throw new Unsure("a call of " + macro.name);
            }
            arguments = new @Nullable Term[count];
            defaults = new @Nullable Term[count];
            for (int i = 0; i < count; i++) {
                arguments[i] = i < positional.size() ? positional.get(i) : named.get(names.get(i));
                defaults[i] = macro.parameters.get(i).otherwise;
                if (arguments[i] == null && defaults[i] == null) {
                    throw new Unsure("too little for " + macro.name);
                }
            }
        }

        @Override
        public void write(Scope scope) {
            Scope.Body body = between == null ? null : new Scope.Body(between, scope, handed);
            Scope inner = scope.enter(macro.slots, body);
            for (int i = 0; i < arguments.length; i++) {
                Term argument = arguments[i];
                Term otherwise = defaults[i];
                if (argument != null) {
                    inner.set(i, argument.of(scope));
                } else if (otherwise != null) {
                    inner.set(i, otherwise.of(inner));
                }
            }
            if (macro.body != null) {
                macro.body.write(inner);
            }
        }
    }
}
