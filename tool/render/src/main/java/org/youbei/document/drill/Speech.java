package org.youbei.document.drill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.youbei.html.Words;
import org.youbei.link.PlanBook;
import org.youbei.model.ActionRef;
import org.youbei.model.ContactId;
import org.youbei.model.OrganisationId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.Reference;
import org.youbei.model.TimeSpan;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Script;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.situation.PlanDoers;

/** Names and words of a drill as its papers say them; of what the edition does not hold it says nothing. */
final class Speech {
    private final PlanBook book;
    private final Words words;

    Speech(PlanBook book, Words words) {
        this.book = book;
        this.words = words;
    }

    PlanBook book() {
        return book;
    }

    Words words() {
        return words;
    }

    /** Returns a word of the papers. */
    String say(String key) {
        return words.say("paper." + key);
    }

    /** Returns the lines of a text of the papers. */
    List<String> lines(String key) {
        return say(key).lines().toList();
    }

    /** Returns a sentence with its blank filled. */
    String say(String key, Object value) {
        return words.fill("paper." + key, String.valueOf(value));
    }

    /** Returns a word of a vocabulary, the identifier itself when it is a free word; nothing for nothing. */
    String of(String vocabulary, @Nullable String id) {
        return id == null ? "" : words.byKey().getOrDefault("paper." + vocabulary + "." + id, id);
    }

    String join(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(say("and")));
    }

    String organisation(Reference<OrganisationId> id) {
        return book.organisation(id.id()).map(one -> one.name()).orElse("");
    }

    String organisations(List<Reference<OrganisationId>> ids) {
        return join(ids.stream().map(this::organisation).toList());
    }

    /** Returns a person, with post, or an organisation. */
    String contact(@Nullable Reference<ContactId> id) {
        if (id == null) {
            return "";
        }
        return book.person(id.id())
                .map(person -> person.name())
                .or(() -> book.organisation(id.id()).map(one -> one.name()))
                .orElse("");
    }

    String contacts(List<Reference<ContactId>> ids) {
        return join(ids.stream().map(this::contact).toList());
    }

    String place(@Nullable Reference<PlaceCode> code) {
        return code == null
                ? ""
                : book.place(code.id()).map(place -> place.name()).orElse("");
    }

    String plan(Reference<PlanId> id) {
        return book.plan(id.id()).map(Plan::title).orElse("");
    }

    /** Returns a plan with its version. */
    String planAndVersion(Reference<PlanId> id) {
        return book.plan(id.id())
                .map(plan -> plan.title() + say("paren", words.fill("paper.version", plan.version())))
                .orElse("");
    }

    /** Returns who sends an inject: the controllers, or whom it names. */
    String sender(Script.Row row) {
        String by = row.by();
        if (by == null || by.equals("controller")) {
            return say("controller");
        }
        return book.entry(by).map(entry -> entry.name()).orElse(by);
    }

    /** Returns an action of a plan as a line: plan, text, doer, time. */
    String action(@Nullable ActionRef ref) {
        if (ref == null) {
            return "";
        }
        Optional<Plan> plan = book.plan(ref.plan().id());
        Optional<Operation.Action> action = plan.flatMap(one -> one.operation().responses().stream()
                .flatMap(response -> response.actions().stream())
                .filter(candidate -> candidate.id().equals(ref.action()))
                .findFirst());
        if (action.isEmpty()) {
            return "";
        }
        List<String> about = new ArrayList<>();
        about.add(plan.orElseThrow().shortName());
        about.add(new PlanDoers(book, plan.orElseThrow()).of(action.get().by()).name());
        if (action.get().within() != null) {
            about.add(words.within(action.get().within()));
        }
        return action.get().text() + say("paren", join(about));
    }

    /** Returns how an objective is measured. */
    String measure(DrillDocument.Objective objective) {
        return of("measure", objective.measure() == null ? "score" : objective.measure());
    }

    String span(TimeSpan span) {
        return words.span(span);
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Returns the title of a section of plans. */
    String section(@Nullable String id) {
        return id == null
                ? ""
                : book.workspace().sections().isSection(id)
                        ? book.workspace().sections().title(id)
                        : id;
    }

    static String blankIfNull(@Nullable String text) {
        return text == null ? "" : text;
    }
}
