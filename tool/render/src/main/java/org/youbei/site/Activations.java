package org.youbei.site;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youbei.link.PlanBook;
import org.youbei.model.PlanId;
import org.youbei.model.activation.Activation;

/** The records of responses of an edition, found once for all pages: the latest first. */
final class Activations {
    private final ZoneId zone;
    private final List<Activation> all;
    private final Map<PlanId, Activation> latest = new HashMap<>();

    Activations(PlanBook book) {
        this.zone = book.config().timezone();
        this.all = book.workspace().activations().stream()
                .sorted(Comparator.comparing(this::started).reversed().thenComparing(Activation::file))
                .toList();
        for (Activation activation : all) {
            if (!activation.exercise()) {
                activation.plans().forEach(plan -> latest.putIfAbsent(plan.id(), activation));
            }
        }
    }

    /** Returns all, the latest first. */
    List<Activation> all() {
        return all;
    }

    /** Returns the last real response that a plan was started for. */
    Optional<Activation> latest(PlanId plan) {
        return Optional.ofNullable(latest.get(plan));
    }

    /** Returns when a response was started, by the clock of the workspace. */
    LocalDateTime started(Activation activation) {
        return activation.started().in(zone);
    }

    ZoneId zone() {
        return zone;
    }
}
