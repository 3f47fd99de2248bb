package org.youbei.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.drill.Result;
import org.youbei.text.SourceRange;

/**
 * Ratings that do not agree with the scores of the drill, or with its having been broken off; what was entered stays. Parameters: {@code good}, {@code fair}: the mean
 * score from which a drill is at least so; ours, for the standard gives words alone.
 */
final class RatingCheck implements BookCheck {
    static final Code DIFFERS = Code.note("YB0883");

    private static final int BEST = 5;
    private static final Map<String, Bilingual> NAMES = Map.of(
            "excellent", new Bilingual("优", "excellent"),
            "good", new Bilingual("良", "good"),
            "fair", new Bilingual("中", "fair"),
            "poor", new Bilingual("差", "poor"));

    @Override
    public Code code() {
        return DIFFERS;
    }

    /** What the scores come to, and why. */
    private record Suggested(String rating, Bilingual why) {}

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        BigDecimal good = new BigDecimal(rule.params().text("good"));
        BigDecimal fair = new BigDecimal(rule.params().text("fair"));
        List<Judged> judged = new ArrayList<>();
        for (HeldDrill held : HeldDrill.of(facts)) {
            Result result = held.result();
            Suggested suggested = suggested(result, good, fair);
            String rating = result.rating();
            SourceRange place = result.ratingAt();
            if (suggested != null && rating != null && place != null) {
                judged.add(new Judged(
                        place,
                        rating.equals(suggested.rating())
                                ? Verdict.KEPT
                                : Verdict.broken(place, differs(rating, suggested))));
            }
        }
        return judged;
    }

    private static Bilingual differs(String rating, Suggested suggested) {
        Bilingual is = NAMES.getOrDefault(rating, new Bilingual(rating, rating));
        Bilingual may = NAMES.getOrDefault(suggested.rating(), is);
        return new Bilingual(
                "评为“" + is.chinese() + "”，而" + suggested.why().chinese() + "，相当于“" + may.chinese() + "”",
                "rated " + is.english() + ", yet " + suggested.why().english() + ", which is " + may.english());
    }

    private static @Nullable Suggested suggested(Result result, BigDecimal good, BigDecimal fair) {
        if (result.aborted() != null) {
            return new Suggested("poor", new Bilingual("演练中途中止", "it was broken off"));
        }
        List<Integer> scores = result.scores().stream().map(Result.Score::score).toList();
        if (scores.isEmpty()) {
            return null;
        }
        int sum = scores.stream().mapToInt(score -> score).sum();
        int worst = scores.stream().mapToInt(score -> score).min().orElse(0);
        BigDecimal mean = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP);
        Bilingual why = new Bilingual(
                scores.size() + "个目标平均" + mean + "分、最低" + worst + "分",
                "its " + scores.size() + " objectives have " + mean + " on average and " + worst + " at worst");
        if (worst == BEST) {
            return new Suggested("excellent", why);
        }
        if (worst > 1 && mean.compareTo(good) >= 0) {
            return new Suggested("good", why);
        }
        return new Suggested(mean.compareTo(fair) >= 0 ? "fair" : "poor", why);
    }
}
