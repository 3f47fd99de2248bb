package org.youbei.cli;

import java.util.List;
import java.util.Locale;
import org.youbei.activation.Answer;
import org.youbei.activation.Sheet;
import org.youbei.situation.format.SituationJson;

/** The answers of {@code activate} for programs. */
final class ActivateJson {
    private ActivateJson() {}

    /** The whole: {@code format} is 1. */
    record Whole(int format, List<Said> answers) {}

    /** An answer; refusals carry the line and column of what was refused. */
    record Said(String answer, String identifier, String sender, List<Sheet> sheets, List<Refusal> refusals) {}

    /** What is wrong, where. */
    record Refusal(String code, String file, int line, int column, String message) {}

    static String of(Youbei youbei, List<Answer> answers) {
        return SituationJson.write(new Whole(
                        1,
                        answers.stream()
                                .map(answer -> new Said(
                                        answer.kind().name().toLowerCase(Locale.ROOT),
                                        answer.identifier(),
                                        answer.sender(),
                                        answer.sheets(),
                                        answer.refusals().stream()
                                                .map(refusal -> new Refusal(
                                                        refusal.code().id(),
                                                        refusal.range().file(),
                                                        refusal.range().span().line(),
                                                        refusal.range().span().column(),
                                                        youbei.messages().say(refusal.message())))
                                                .toList()))
                                .toList()))
                + "\n";
    }
}
