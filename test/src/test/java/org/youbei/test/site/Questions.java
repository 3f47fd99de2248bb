package org.youbei.test.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.youbei.model.Colour;
import org.youbei.model.EventId;
import org.youbei.model.PlaceCode;
import org.youbei.model.ResponseLevel;
import org.youbei.situation.Question;
import org.youbei.situation.Situations;

/** What the pages of situations and of sheets can be asked. */
final class Questions {
    private Questions() {}

    /** Returns all questions of a place: each event open, at each colour, at each level. */
    static List<Question> of(Situations situations, PlaceCode place) {
        List<Question> questions = new ArrayList<>();
        for (EventId event : situations.events()) {
            questions.add(new Question(event, place, null, null));
            for (Colour colour : Colour.values()) {
                questions.add(new Question(event, place, colour, null));
                questions.add(new Question(event, place, null, new ResponseLevel(colour.level())));
            }
        }
        return questions;
    }

    /** Returns a question as the scripts of the pages take it. */
    static Map<String, Object> asked(Question question) {
        return Map.of(
                "event",
                question.event().value(),
                "place",
                question.place().value(),
                "colour",
                question.colour() == null ? "" : question.colour().id(),
                "level",
                question.level() == null ? 0 : question.level().value());
    }
}
