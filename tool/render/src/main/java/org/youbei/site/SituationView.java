package org.youbei.site;

import java.util.List;

/** What stands on the page of a situation, in words and in its order; {@code site/situation/view.js} makes the same. */
record SituationView(
        String title,
        String badge,
        String tint,
        String sheet,
        List<Choice> colours,
        List<Choice> levels,
        String proposal,
        List<Start> starts,
        List<Start> rest,
        String restTitle,
        List<String> gaps,
        int total,
        List<Band> bands,
        List<Stop> stops,
        List<Call> calls,
        List<Call> moreCalls,
        List<Risk> risks,
        List<Sum> sums,
        List<Near> shelters,
        List<Near> teams) {
    /** A colour or level to choose. */
    record Choice(String text, String tint, String url, boolean on) {}

    /** A plan that takes part; the level is empty when it does not start; the reason is shown, or unfolds. */
    record Start(
            String plan,
            String title,
            String url,
            String kind,
            String level,
            String tint,
            boolean shown,
            String why,
            String note,
            String fit,
            String decides,
            List<Caller> people,
            List<String> conditions,
            List<Option> options,
            List<Drill> drills) {}

    /** A drill of a plan that was held; what it did not test and what is not open is empty. */
    record Drill(String day, String title, String url, String tested, String open) {}

    /** A level to choose, and when it starts. */
    record Option(String text, String tint, String url, List<String> conditions) {}

    /** Someone with a number; the name is empty where it stands beside, the number when there is none. */
    record Caller(String name, String who, String text, String tel) {}

    /** The actions due by the same time. */
    record Band(String id, String number, String unit, List<Turn> turns) {}

    /** What one of those who act does. */
    record Turn(String who, List<Caller> people, List<Action> actions) {}

    /** An action to tick. */
    record Action(String tick, String id, String text, String within, String source, String url, List<String> stops) {}

    /** One of the five stops. */
    record Stop(String word, List<Order> orders) {}

    /** An order to stop. */
    record Order(
            String scope,
            String decides,
            String who,
            List<Caller> people,
            String within,
            String lift,
            String source,
            String url) {}

    /** A call, and who is next when nobody answers. */
    record Call(
            String tick,
            String name,
            String about,
            String role,
            List<Shell.Dial> numbers,
            String verified,
            String next,
            String nextName,
            String nextText,
            String nextTel) {}

    /** A risk point. */
    record Risk(
            String name,
            String kind,
            String threatened,
            String trigger,
            String prepare,
            String transfer,
            String route,
            String shelter,
            List<Caller> people) {}

    /** The risk points of a place below. */
    record Sum(String name, String url, int points, String threatened) {}

    /** A shelter or a team near by. */
    record Near(String name, String far, String tag, String about, List<Shell.Dial> numbers) {}
}
