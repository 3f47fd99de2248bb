package org.youbei.bind;

import org.youbei.model.ActivationId;
import org.youbei.model.EventId;
import org.youbei.model.Moment;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.ResponseLevel;
import org.youbei.model.activation.Activation;
import org.youbei.text.Node;

/** Makes the record of a response of its file. */
public final class ActivationBinder {
    private ActivationBinder() {}

    /** Returns the record of an {@code activations/<id>.yaml}. */
    public static Activation bind(String file, Node node) {
        Fields f = Fields.of(file, node);
        return new Activation(
                f.parseRequired("id", ActivationId::new),
                f.source("id"),
                f.textOrNull("title"),
                f.parseRequired("started", Moment::of),
                f.source("started"),
                f.parse("ended", Moment::of),
                DrillBinder.place(f, file, "ended"),
                f.reference("event", EventId::new),
                f.reference("place", PlaceCode::new),
                f.parseRequired("level", text -> ResponseLevel.parse(text).orElseThrow()),
                f.references("plans", PlanId::new),
                f.list(
                        "entries",
                        e -> new Activation.Line(
                                e.text("at"),
                                e.textOrNull("who"),
                                e.text("what"),
                                DrillBinder.action(e),
                                e.source("at"))),
                f.flag("exercise"),
                f.textOrNull("review"),
                LessonsBinder.bind(f, file));
    }
}
