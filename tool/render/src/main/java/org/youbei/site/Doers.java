package org.youbei.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.model.plan.Forces;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Person;

/** Says who does something under a plan: a post of the plan or of one above it, a work group, an organisation or a person. */
final class Doers {
    private final Context context;
    private final String page;
    private final List<Plan> chain = new ArrayList<>();

    /** Who does something by the name in the plan: a few posts do most of it. */
    private final Map<String, PlanPage.Who> known = new HashMap<>();

    Doers(Context context, Plan plan, String page) {
        this.context = context;
        this.page = page;
        chain.add(plan);
        context.book().ancestors(plan).forEach(entry -> {
            if (entry instanceof Plan ours) {
                chain.add(ours);
            }
        });
    }

    /** Returns who that is, with whom to call for it from the page; an empty name when nobody is named. */
    PlanPage.Who who(Operation.@Nullable Doer doer) {
        if (doer == null) {
            return new PlanPage.Who("", List.of());
        }
        PlanPage.Who who = known.get(doer.name());
        if (who == null) {
            who = find(doer);
            known.put(doer.name(), who);
        }
        return who;
    }

    private PlanPage.Who find(Operation.Doer doer) {
        List<Shell.Call> calls =
                holders(doer.name()).map(person -> context.call(page, person)).toList();
        return new PlanPage.Who(name(doer), calls.isEmpty() ? entryCalls(doer.name()) : calls);
    }

    /** The persons who hold a post of the plan, or else of a plan above it. */
    private Stream<Person> holders(String post) {
        return chain.stream()
                .map(holder -> holder.forces().command().stream()
                        .filter(candidate -> candidate.post().equals(post))
                        .findFirst())
                .flatMap(Optional::stream)
                .limit(1)
                .flatMap(found -> found.holders().stream())
                .flatMap(holder -> context.book().person(holder.id()).stream());
    }

    private List<Shell.Call> entryCalls(String name) {
        return context.book()
                .entry(name)
                .map(entry -> {
                    if (entry instanceof Person person) {
                        return List.of(context.call(page, person));
                    }
                    return entry instanceof Organisation organisation
                            ? List.of(context.call(page, organisation))
                            : List.<Shell.Call>of();
                })
                .orElse(List.of());
    }

    /** Returns the name for a page; empty when nobody is named. */
    String name(Operation.@Nullable Doer doer) {
        if (doer == null) {
            return "";
        }
        return own(chain.get(0), doer.name())
                .or(() -> context.book().entry(doer.name()).map(Context::shortName))
                .or(() -> above(doer.name()))
                .orElse(doer.name());
    }

    private Optional<String> above(String name) {
        return chain.stream().flatMap(plan -> own(plan, name).stream()).findFirst();
    }

    private Optional<String> own(Plan holder, String name) {
        Optional<String> post = holder.forces().command().stream()
                .filter(candidate -> candidate.post().equals(name))
                .map(Forces.CommandPost::title)
                .findFirst();
        Optional<String> card = holder.operation().posts().stream()
                .filter(candidate -> candidate.id().equals(name))
                .map(Operation.PostCard::title)
                .findFirst();
        return post.or(() -> group(holder, name)).or(() -> card);
    }

    private Optional<String> group(Plan holder, String name) {
        return holder.forces().groups().stream()
                .filter(group -> name.equals(group.kind()))
                .map(group -> group.title() == null ? context.words().of("group", name) : group.title())
                .findFirst();
    }
}
