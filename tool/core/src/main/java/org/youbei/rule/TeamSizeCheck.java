package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.youbei.diagnostic.Code;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.OrganisationType;
import org.youbei.model.register.Team;

/** The people of the rescue teams of towns and villages. Parameters {@code town}, {@code village}: how many at least. */
final class TeamSizeCheck implements BookCheck {
    static final Code SMALL = Code.warning("YB0859");

    @Override
    public Code code() {
        return SMALL;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        List<Judged> judged = new ArrayList<>();
        for (Team team : facts.workspace().registers().teams()) {
            Optional<OrganisationType> type = facts.book()
                    .organisation(team.org().id())
                    .map(Organisation::type)
                    .filter(one -> one == OrganisationType.TOWN || one == OrganisationType.VILLAGE);
            if (type.isPresent()) {
                judged.add(new Judged(
                        team.source(),
                        judge(team, rule.params().number(type.get().id()))));
            }
        }
        return judged;
    }

    private static Verdict judge(Team team, int least) {
        if (team.size() == null) {
            return Verdict.unknown("nosize");
        }
        return team.size() >= least
                ? Verdict.KEPT
                : Verdict.broken(
                        team.source(),
                        team.name() + team.size() + "人，少于" + least + "人",
                        team.name() + " has " + team.size() + " people, fewer than " + least);
    }
}
