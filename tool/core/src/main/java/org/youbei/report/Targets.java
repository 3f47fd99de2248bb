package org.youbei.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.youbei.model.register.Config;

/** The goals of a workspace. */
final class Targets {
    private Targets() {}

    /** Returns the percentage that {@code targets} of {@code youbei.yaml} sets, without its sign; null when it sets none. */
    static @Nullable BigDecimal of(Config config, String name) {
        String target = config.targets().get(name);
        return target == null ? null : new BigDecimal(target.replace("%", "").strip());
    }
}
