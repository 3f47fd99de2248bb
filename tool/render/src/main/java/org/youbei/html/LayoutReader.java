package org.youbei.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a template, and those that it imports, into steps. */
final class LayoutReader {
    private static final Pattern ASSIGNED = Pattern.compile("<#assign (\\w+)");
    private static final Pattern DEFINED = Pattern.compile("<#macro (\\w+)");

    private final UnaryOperator<String> texts;
    private final Map<String, Integer> variables = new HashMap<>();
    private final Map<String, Names.Space> imported = new HashMap<>();
    private final List<Macro.Call> calls = new ArrayList<>();

    /** Makes a reader of templates; {@code texts} has the text of each, with the blanks gone that FreeMarker strips. */
    LayoutReader(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    /** Returns a template as a layout. */
    Layout read(String name) {
        Names names = new Names(new Names.Space(name, variables));
        Step all = new Reading(name, names).all();
        calls.forEach(Macro.Call::link);
        return new Layout(all, names.slots(), variables.size());
    }

    private Names.Space imported(String name) {
        Names.Space known = imported.get(name);
        if (known == null) {
            known = new Names.Space(name, variables);
            imported.put(name, known);
            if (!(new Reading(name, new Names(known)).all() instanceof Layout.All all) || !all.isEmpty()) {
                throw new Unsure(name + " is more than macros");
            }
        }
        return known;
    }

    /** The reading of one template. */
    private final class Reading {
        private final String template;
        private final Cursor cursor;
        private Names names;
        private TermReader terms;

        Reading(String template, Names names) {
            String text = texts.apply(template);
            this.template = template;
            this.cursor = new Cursor(text);
            this.names = names;
            this.terms = new TermReader(cursor, names);
            Matcher assigned = ASSIGNED.matcher(text);
            while (assigned.find()) {
                names.space().assign(assigned.group(1));
            }
            Matcher defined = DEFINED.matcher(text);
            while (defined.find()) {
                names.space().macro(defined.group(1));
            }
        }

        Step all() {
            Step all = steps();
            if (!cursor.isAtEnd()) {
                throw new Unsure("an end without a beginning");
            }
            return all;
        }

        /** Reads up to the end of what is open. */
        private Step steps() {
            List<Step> steps = new ArrayList<>();
            while (!cursor.isAtEnd()) {
                String text = cursor.plainText();
                if (!text.isEmpty()) {
                    steps.add(Layout.text(text));
                }
                if (cursor.looksAt("</") || cursor.looksAt("<#else")) {
                    break;
                }
                if (!cursor.isAtEnd()) {
                    step(steps);
                }
            }
            return new Layout.All(steps.toArray(Step[]::new));
        }

        private void step(List<Step> steps) {
            if (cursor.take("${")) {
                steps.add(new Layout.Shown(terms.term()));
                cursor.expect("}");
            } else if (cursor.take("<#--")) {
                cursor.skipPast("-->");
            } else if (cursor.take("<@")) {
                steps.add(call());
            } else if (cursor.take("<#import ")) {
                readImport();
            } else if (cursor.take("<#macro ")) {
                readMacro();
            } else {
                steps.add(directive());
            }
        }

        private Step directive() {
            if (cursor.take("<#if ")) {
                return choice();
            } else if (cursor.take("<#list ")) {
                return loop();
            } else if (cursor.take("<#sep>")) {
                int place = names.innermost();
                Step between = closed("</#sep>");
                return scope -> {
                    if (!scope.loop(place).isLast()) {
                        between.write(scope);
                    }
                };
            } else if (cursor.take("<#assign ")) {
                int number = names.space().assign(cursor.name());
                Term value = assigned();
                return scope -> scope.assign(number, value.of(scope));
            } else if (cursor.take("<#local ")) {
                int slot = names.local(cursor.name());
                Term value = assigned();
                return scope -> scope.set(slot, value.of(scope));
            } else if (cursor.take("<#nested")) {
                return nested();
            }
            throw new Unsure("an unknown tag");
        }

        private Term assigned() {
            cursor.expect("=");
            Term value = terms.term();
            cursor.expect(">");
            return value;
        }

        private Step closed(String end) {
            Step steps = steps();
            if (!cursor.take(end)) {
                throw new Unsure("no " + end);
            }
            return steps;
        }

        private Step choice() {
            List<Term> conditions = new ArrayList<>();
            List<Step> steps = new ArrayList<>();
            do {
                conditions.add(terms.term());
                cursor.expect(">");
                steps.add(steps());
            } while (cursor.take("<#elseif "));
            Step otherwise = cursor.take("<#else>") ? steps() : new Layout.All();
            if (!cursor.take("</#if>")) {
                throw new Unsure("no </#if>");
            }
            return new Layout.Choice(conditions.toArray(Term[]::new), steps.toArray(Step[]::new), otherwise);
        }

        private Step loop() {
            Term list = terms.term();
            cursor.expect("as ");
            int slot = names.newSlot();
            int place = names.newSlot();
            names.enter(cursor.name(), slot, place);
            cursor.expect(">");
            Step each = closed("</#list>");
            names.leave();
            return new Layout.Each(list, slot, place, each);
        }

        private Step nested() {
            List<Term> handed = new ArrayList<>();
            while (!cursor.takeSign(">")) {
                handed.add(terms.term());
                cursor.takeSign(",");
            }
            return new Layout.Nested(handed.toArray(Term[]::new));
        }

        private void readImport() {
            String name = cursor.next() == '"' ? cursor.name() : "";
            cursor.expect(".ftlh\"");
            cursor.expect("as ");
            String folder = template.substring(0, template.lastIndexOf('/') + 1);
            names.space().imports.put(cursor.name(), imported(folder + name + ".ftlh"));
            cursor.expect("/>");
        }

        private void readMacro() {
            Names outside = names;
            Macro macro = outside.space().macro(cursor.name());
            names = new Names(outside.space());
            terms = new TermReader(cursor, names);
            while (!cursor.takeSign(">")) {
                String parameter = cursor.name();
                names.local(parameter);
                macro.parameter(parameter, cursor.take("=") ? terms.term() : null);
            }
            macro.define(closed("</#macro>"), names.slots());
            names = outside;
            terms = new TermReader(cursor, names);
        }

        private Step call() {
            Macro.Call call = new Macro.Call(called());
            calls.add(call);
            List<Integer> handed = new ArrayList<>();
            while (!cursor.takeSign("/>") && !cursor.takeSign(">")) {
                if (cursor.take(";")) {
                    handed = handed();
                } else {
                    argument(call);
                }
            }
            if (!cursor.before("/>")) {
                call.body(closed("</@"), handed);
                cursor.skipPast(">");
                handed.forEach(slot -> names.leave());
            }
            return call;
        }

        private Macro called() {
            Names.Space space = names.space();
            String name = cursor.name();
            if (!cursor.take(".")) {
                return space.macro(name);
            }
            Names.Space from = space.imports.get(name);
            if (from == null) {
                throw new Unsure("nothing imported as " + name);
            }
            return from.macro(cursor.name());
        }

        private void argument(Macro.Call call) {
            if (cursor.looksAtNamed()) {
                String name = cursor.name();
                cursor.expect("=");
                call.argument(name, terms.term());
            } else {
                call.argument(terms.term());
                cursor.takeSign(",");
            }
        }

        /** The names for what a macro hands to the body of its call. */
        private List<Integer> handed() {
            List<Integer> slots = new ArrayList<>();
            do {
                slots.add(names.newSlot());
                names.enter(cursor.name(), slots.get(slots.size() - 1), -1);
            } while (cursor.takeSign(","));
            return slots;
        }
    }
}
