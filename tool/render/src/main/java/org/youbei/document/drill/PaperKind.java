package org.youbei.document.drill;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of papers of a drill, in the order in which they are needed. */
public enum PaperKind {
    PLAN(Reader.CONTROLLER, Shape.UPRIGHT, Source.DOCUMENT),
    SCRIPT(Reader.CONTROLLER, Shape.ACROSS, Source.SCRIPT),
    PLAYER(Reader.PLAYER, Shape.UPRIGHT),
    EVALUATION(Reader.EVALUATOR, Shape.UPRIGHT, Source.DOCUMENT),
    SUPPORT(Reader.CONTROLLER, Shape.UPRIGHT, Source.DOCUMENT),
    /** One for the pocket of each controller: the events that he gives. */
    CONTROLLER_CARDS(Reader.CONTROLLER, Shape.CARD, Source.DOCUMENT, Source.SCRIPT),
    /** One for the pocket of each evaluator: what he must see. */
    EVALUATOR_CARDS(Reader.EVALUATOR, Shape.CARD, Source.DOCUMENT, Source.SCRIPT),
    OBSERVER(Reader.OBSERVER, Shape.UPRIGHT),
    /** What observers of a blind drill see when; handed out when it has begun. */
    OBSERVER_PARTS(Reader.CONTROLLER, Shape.UPRIGHT, Source.DOCUMENT),
    SIGN_IN(Reader.CONTROLLER, Shape.UPRIGHT),
    FACILITATOR(Reader.CONTROLLER, Shape.UPRIGHT, Source.DOCUMENT, Source.SCRIPT),
    /** One page for each situation, kept by the facilitator and handed out one by one. */
    SITUATIONS(Reader.CONTROLLER, Shape.UPRIGHT, Source.SCRIPT),
    QUESTIONS(Reader.PLAYER, Shape.UPRIGHT, Source.SCRIPT),
    SLIDES(Reader.CONTROLLER, Shape.SLIDE, Source.SCRIPT),
    REPORT(Reader.EVERYONE, Shape.UPRIGHT, Source.RESULT),
    SUMMARY(Reader.EVERYONE, Shape.UPRIGHT, Source.RESULT);

    private final Reader reader;
    private final Shape shape;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Source> needs;

    PaperKind(Reader reader, Shape shape, Source... needs) {
        this.reader = reader;
        this.shape = shape;
        this.needs = List.of(needs);
    }

    /** How the sheet lies. */
    public enum Shape {
        UPRIGHT,
        ACROSS,
        SLIDE,
        CARD
    }

    /** The files that papers are made of, besides the programme. */
    public enum Source {
        DOCUMENT("drill.md"),
        SCRIPT("script.yaml"),
        RESULT("result.yaml");

        private final String file;

        Source(String file) {
            this.file = file;
        }

        /** Returns the name of the file in the folder of its drill. */
        public String file() {
            return file;
        }
    }

    /** Returns the kind as files and options name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the kind of a name. */
    public static Optional<PaperKind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** Returns who may read it. */
    public Reader reader() {
        return reader;
    }

    Shape shape() {
        return shape;
    }

    /** Returns the files without which it cannot be made. */
    public List<Source> needs() {
        return needs;
    }

    /** Returns whether a drill has this paper at all: the course pack belongs to tables, guests are led apart when players may not know. */
    boolean suits(DrillFile drill) {
        return switch (this) {
            case FACILITATOR, SITUATIONS, QUESTIONS, SLIDES -> drill.isTabletop();
            case OBSERVER_PARTS -> drill.notice() != Notice.ANNOUNCED;
            case PLAN,
                    SCRIPT,
                    PLAYER,
                    EVALUATION,
                    SUPPORT,
                    CONTROLLER_CARDS,
                    EVALUATOR_CARDS,
                    OBSERVER,
                    SIGN_IN,
                    REPORT,
                    SUMMARY -> true;
        };
    }
}
