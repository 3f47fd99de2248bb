package org.youbei.rule;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;

/** What people wrote in their own words into the front matter of a plan. */
final class FreeText {
    private FreeText() {}

    /** Returns the texts, in the order of the plan. */
    static List<String> of(Plan plan) {
        Stream<@Nullable String> forces = Stream.of(
                        plan.forces().command().stream().flatMap(post -> post.duties().stream()),
                        plan.forces().units().stream().flatMap(unit -> unit.duties().stream()),
                        plan.forces().groups().stream().flatMap(group -> group.duties().stream()))
                .flatMap(texts -> texts);
        Stream<@Nullable String> responses =
                plan.operation().responses().stream().flatMap(FreeText::of);
        Stream<@Nullable String> posts = plan.operation().posts().stream()
                .flatMap(post -> Stream.of(post.risks(), post.steps(), post.cautions()))
                .flatMap(List::stream);
        return Stream.of(forces, responses, posts)
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static Stream<@Nullable String> of(Operation.Response response) {
        return Stream.concat(
                response.triggers().stream().map(Operation.Trigger::when),
                response.actions().stream()
                        .flatMap(action -> Stream.of(
                                action.text(),
                                action.lift() == null ? null : action.lift().when())));
    }
}
