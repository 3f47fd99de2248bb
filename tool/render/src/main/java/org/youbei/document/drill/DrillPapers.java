package org.youbei.document.drill;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.youbei.html.Html;
import org.youbei.html.Words;
import org.youbei.link.PlanBook;

/** The papers of a drill: which there are, what each needs, what stands on it. */
public final class DrillPapers {
    private final Speech speech;
    private final DrillFile file;
    private final Html body;
    private final Imprint imprint;

    /**
     * Makes the papers of a drill.
     *
     * @param body the text of its work plan, empty where there is none
     */
    public DrillPapers(PlanBook book, Words words, DrillFile file, Html body, Imprint imprint) {
        this.speech = new Speech(book, words);
        this.file = file;
        this.body = body;
        this.imprint = imprint;
    }

    /** Returns the kinds that a drill of its form has, whatever is there of it. */
    public static List<PaperKind> kinds(DrillFile file) {
        return Stream.of(PaperKind.values()).filter(kind -> kind.suits(file)).toList();
    }

    /** Returns the kinds that can be made of what is there. */
    public static List<PaperKind> ready(DrillFile file) {
        return kinds(file).stream()
                .filter(kind -> kind.needs().stream().allMatch(file::has))
                .toList();
    }

    /** Returns the files without which a kind cannot be made, as paths in the workspace; none when it can. */
    public static List<String> missing(DrillFile file, PaperKind kind) {
        return kind.needs().stream()
                .filter(source -> !file.has(source))
                .map(source -> file.folder() + source.file())
                .toList();
    }

    /** Returns the name of a kind for this drill. */
    public String title(PaperKind kind) {
        return speech.of("kind", kind.id());
    }

    /** Returns a paper that is {@link #ready}. */
    public Paper paper(PaperKind kind) {
        boolean secret = file.notice() == Notice.DOUBLE_BLIND
                && (kind.reader() == Reader.PLAYER || kind.reader() == Reader.OBSERVER);
        return new Paper(
                kind,
                title(kind),
                secret ? "" : file.drill().title(),
                secret ? "" : file.drill().id().value(),
                speech.of("readers", readers(kind)),
                imprint(secret),
                blocks(kind));
    }

    private static String readers(PaperKind kind) {
        return switch (kind) {
            case OBSERVER_PARTS -> "begun";
            case SITUATIONS, SLIDES -> "handed";
            case SIGN_IN -> "signing";
            default -> kind.reader().id();
        };
    }

    private String imprint(boolean secret) {
        String words = imprint.words(speech.words());
        return secret ? words : file.drill().id().value() + speech.say("dot") + words;
    }

    private List<Block> blocks(PaperKind kind) {
        CoursePack pack = new CoursePack(speech, file);
        return switch (kind) {
            case PLAN -> WorkPlan.of(speech, file, body);
            case SCRIPT -> EventList.of(speech, file);
            case PLAYER -> PlayerGuide.of(speech, file);
            case EVALUATION -> EvaluationPlan.of(speech, file);
            case SUPPORT -> SupportPlan.of(speech, file);
            case CONTROLLER_CARDS -> RoleCards.controllers(speech, file);
            case EVALUATOR_CARDS -> RoleCards.evaluators(speech, file);
            case OBSERVER -> ObserverGuide.of(speech, file);
            case OBSERVER_PARTS -> ObserverGuide.parts(speech, file);
            case SIGN_IN -> SignInSheet.of(speech, file);
            case FACILITATOR -> pack.facilitator();
            case SITUATIONS -> pack.situations();
            case QUESTIONS -> pack.questionSheets();
            case SLIDES -> pack.slides();
            case REPORT -> EvaluationReport.report(speech, file, Objects.requireNonNull(file.result()));
            case SUMMARY -> EvaluationReport.summary(speech, file, Objects.requireNonNull(file.result()));
        };
    }
}
