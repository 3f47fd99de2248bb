package org.youbei.bind;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.youbei.model.OrganisationId;
import org.youbei.model.Phone;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.register.Config;
import org.youbei.text.Limits;
import org.youbei.text.Node;

/** Makes the settings of a {@code youbei.yaml}. */
public final class ConfigBinder {
    private ConfigBinder() {}

    /** Returns the settings; what is not set has its default. */
    public static Config bind(String file, Node node) {
        Fields f = Fields.of(file, node);
        List<String> editions = f.texts("editions");
        return new Config(
                file,
                f.text("name"),
                f.reference("jurisdiction", PlaceCode::new),
                editions.isEmpty() ? List.of("public") : editions,
                or(f.textOrNull("locale"), "zh-CN"),
                ZoneId.of(or(f.textOrNull("timezone"), "Asia/Shanghai")),
                or(f.textOrNull("profile"), "cn"),
                f.entries(
                        "rules",
                        r -> new Config.RuleOverride(
                                r.textOrNull("severity"),
                                r.textOrNull("reason"),
                                r.textMap("params"),
                                r.places("params"))),
                f.textMap("targets"),
                f.list("external", ConfigBinder::external),
                f.texts("cards"),
                f.list(
                        "suppress",
                        s -> new Config.Suppression(
                                s.text("rule"),
                                s.reference("plan", PlanId::new),
                                s.textOrNull("reason"),
                                s.date("until"))),
                f.texts("publicPhones").stream().map(Phone::new).toList(),
                f.texts("stopOrders"),
                f.map("site", s -> s.textOrNull("title")),
                f.map("site", s -> s.textOrNull("home")),
                f.map("site", s -> s.referenceOrNull("duty", OrganisationId::new)),
                Objects.requireNonNullElse(f.map("limits", l -> l.integer("plans")), Limits.PLANS));
    }

    private static Config.External external(Fields e) {
        return new Config.External(
                e.parseRequired("id", PlanId::new),
                e.source("id"),
                e.text("title"),
                e.textOrNull("owner"),
                e.textOrNull("version"),
                e.date("issued"));
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
