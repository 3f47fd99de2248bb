package org.youbei.site;

import org.youbei.html.Words;
import org.youbei.situation.Situation;

/** Says in words which shelters and teams are near, and how far. */
record SituationNear(Words words) {
    private String far(int metres) {
        if (metres < 0) {
            return "";
        }
        int tenths = (metres + 50) / 100;
        return tenths < 1 ? words.say("situation.here") : words.fill("situation.far", tenths / 10 + "." + tenths % 10);
    }

    private String named(boolean named) {
        return named ? words.say("situation.named") : "";
    }

    SituationView.Near shelter(Situation.NearShelter near) {
        var shelter = near.shelter();
        return new SituationView.Near(
                shelter.name(),
                far(near.metres()),
                named(near.named()),
                SituationViews.joined(
                        " · ",
                        shelter.capacity() > 0
                                ? words.fill("situation.capacity", String.valueOf(shelter.capacity()))
                                : "",
                        shelter.space().isEmpty() ? "" : words.of("space", shelter.space()),
                        shelter.address().isEmpty() ? shelter.placeName() : shelter.address()),
                SituationViews.dials(shelter.numbers()));
    }

    SituationView.Near team(Situation.NearTeam near) {
        var team = near.team();
        return new SituationView.Near(
                team.name(),
                far(near.metres()),
                named(near.named()),
                SituationViews.joined(
                        " · ",
                        team.size() > 0 ? words.fill("people", String.valueOf(team.size())) : "",
                        team.ready() == null ? "" : words.fill("situation.ready", words.within(team.ready())),
                        String.join("、", team.skills())),
                SituationViews.dials(team.numbers()));
    }
}
