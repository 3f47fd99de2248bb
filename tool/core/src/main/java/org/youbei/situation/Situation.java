package org.youbei.situation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Colour;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.PlanLevel;
import org.youbei.model.TimeSpan;

/**
 * The answer to a question: who starts what and why, what is done when and by whom, who is called, where people go.
 *
 * @param colours the colours for which some plan that takes part states a level
 * @param levels the levels that some of them has for the event
 * @param starts the plans that take part, from the widest place down, then those of units
 * @param gaps the places of the chain that have no plan for the event
 * @param timeline the actions of all levels that start
 * @param stops the local five stops in their order; none when nothing is stopped
 * @param calls whom to call, in order, each once
 * @param risks the risk points of a town or village
 * @param riskSums those of a wider place, counted by the places in it
 */
public record Situation(
        Question question,
        List<Colour> colours,
        List<Integer> levels,
        List<Start> starts,
        List<Gap> gaps,
        List<Band> timeline,
        List<Stop> stops,
        List<Call> calls,
        List<NearShelter> shelters,
        List<NearTeam> teams,
        List<Risk> risks,
        List<RiskSum> riskSums) {
    /** Why a plan starts at a level, or does not. */
    public enum Grounds {
        /** Its table of warnings names the colour. */
        TABLE,
        /** The conditions of the level name the warning. */
        CONDITION,
        /** The level was decided. */
        DECIDED,
        /** It states no level for the colour. */
        UNSTATED,
        /** It has no such level for the event. */
        ABSENT,
        /** Neither a colour nor a level was named. */
        OPEN;

        /** Returns whether a plan starts on these grounds. */
        public boolean isStart() {
            return this == TABLE || this == CONDITION || this == DECIDED;
        }
    }

    /**
     * A plan that takes part.
     *
     * @param level the level at which it starts, or 0
     * @param automatic whether it starts by itself; else a level is a proposal
     * @param signals the warnings among the conditions of that level
     * @param conditions the others, in the plan's own words
     * @param options the levels to choose from when it does not start
     * @param drills its drills that were held last, the latest first
     */
    public record Start(
            PlanId plan,
            String title,
            PlanLevel planLevel,
            PlaceCode place,
            PlacePiece.Fit fit,
            Grounds grounds,
            int level,
            boolean automatic,
            List<String> signals,
            List<String> conditions,
            Party decides,
            Party ends,
            List<Option> options,
            List<Drill> drills) {}

    /**
     * A drill of a plan that was held.
     *
     * @param tested whether it tested the level at which the plan starts
     * @param open how many of its findings nobody has mended
     */
    public record Drill(String id, String title, String day, boolean tested, int open) {}

    /** A level that a plan has, and when it starts. */
    public record Option(int level, List<String> signals, List<String> conditions) {}

    /** Someone who acts, with those of them who answer for the place. */
    public record Party(String key, String name, List<Contact> contacts) {}

    /**
     * A place without a plan for the event.
     *
     * @param follows the nearest place around it that has one, or null
     */
    public record Gap(
            PlaceCode place, String name, @Nullable PlaceCode follows, String followsName) {}

    /** The actions due by the same time. */
    public record Band(String until, List<Turn> turns) {}

    /** What one of those who act does in that time. */
    public record Turn(Party by, List<Action> actions) {}

    /** An action, with where it is written. */
    public record Action(
            PlanId plan,
            int level,
            String id,
            String text,
            @Nullable TimeSpan within,
            List<String> stops) {}

    /** One of the stops; no orders when no level that starts asks for it. */
    public record Stop(String kind, List<StopOrder> orders) {}

    /** An order to stop: what, by when, who orders and who executes it, when and by whom it is lifted. */
    public record StopOrder(
            PlanId plan,
            String action,
            String scope,
            @Nullable TimeSpan within,
            Party orders,
            Party executes,
            String liftWhen,
            Party liftedBy) {}

    /** Why someone is called. */
    public enum Role {
        DECIDES,
        LISTED
    }

    /**
     * A call.
     *
     * @param plan the plan that names them
     * @param next who is called when nobody answers, or null for the next of the list
     */
    public record Call(
            Contact contact,
            Role role,
            PlanId plan,
            @Nullable Contact next) {}

    /**
     * A shelter near by.
     *
     * @param metres how far it is; -1 when unknown
     * @param named whether a plan that takes part names it
     */
    public record NearShelter(ShelterEntry shelter, int metres, boolean named) {}

    /** A team near by. */
    public record NearTeam(TeamEntry team, int metres, boolean named) {}

    /** A risk point and whom to call for it. */
    public record Risk(RiskPoint point, List<Contact> responsible) {}
}
