package org.youbei.cli;

import java.util.Locale;
import org.youbei.diagnostic.format.GithubFormat;
import org.youbei.diagnostic.format.JsonFormat;
import org.youbei.diagnostic.format.JunitFormat;
import org.youbei.diagnostic.format.ReportFormat;
import org.youbei.diagnostic.format.SarifFormat;
import org.youbei.diagnostic.format.TextFormat;

/** The formats that a check can be written in. */
enum CheckFormat {
    TEXT,
    JSON,
    SARIF,
    GITHUB,
    JUNIT;

    ReportFormat writer() {
        return switch (this) {
            case TEXT -> new TextFormat();
            case JSON -> new JsonFormat();
            case SARIF -> new SarifFormat(Version.number());
            case GITHUB -> new GithubFormat();
            case JUNIT -> new JunitFormat();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
