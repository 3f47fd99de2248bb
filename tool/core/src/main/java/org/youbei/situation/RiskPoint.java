package org.youbei.situation;

import java.util.List;

/**
 * A risk point with what people there must know.
 *
 * @param place the code of its place
 * @param households how many live there; so with people; -1 when unknown
 * @param shelter the id of the shelter they go to, or empty
 * @param responsible the ids of those who warn them
 */
public record RiskPoint(
        String id,
        String name,
        String kind,
        String place,
        String placeName,
        int households,
        int people,
        String trigger,
        String prepare,
        String transfer,
        String route,
        String shelter,
        String shelterName,
        List<String> responsible) {}
