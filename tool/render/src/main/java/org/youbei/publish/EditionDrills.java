package org.youbei.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.document.ReportWorkbook;
import org.youbei.model.drill.Programme;
import org.youbei.report.DrillStatistics;
import org.youbei.report.StatusReport;
import org.youbei.report.format.ReportCsv;
import org.youbei.rule.Facts;
import org.youbei.site.Link;

/** The figures of each year of drills that an edition shows: as a page, CSV and Excel. */
final class EditionDrills {
    private EditionDrills() {}

    /** Returns the figures of each year that has drills, as of the day of the facts. */
    static SortedMap<Integer, StatusReport> years(Facts facts) {
        SortedMap<Integer, StatusReport> years = new TreeMap<>();
        for (Programme programme : facts.workspace().programmes()) {
            if (!programme.drills().isEmpty()) {
                years.put(programme.year(), DrillStatistics.of(facts, programme.year()));
            }
        }
        return years;
    }

    /** Returns the tables by their paths in the site. */
    static SortedMap<String, byte[]> files(SortedMap<Integer, StatusReport> years, Messages messages) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        years.forEach((year, report) -> {
            files.put(
                    "report/drills-" + year + ".csv",
                    new ReportCsv().write(report, messages).getBytes(StandardCharsets.UTF_8));
            files.put("report/drills-" + year + ".xlsx", ReportWorkbook.write(report, messages));
        });
        return files;
    }

    /** Returns the links to the page and the tables of each year. */
    static List<Link> links(SortedMap<Integer, StatusReport> years, Messages messages) {
        List<Link> links = new ArrayList<>();
        for (int year : years.keySet()) {
            for (String form : List.of("html", "csv", "xlsx")) {
                links.add(new Link(
                        messages.say(Phrase.of("drills.stats.link." + form, String.valueOf(year))),
                        "report/drills-" + year + "." + form));
            }
        }
        return links;
    }
}
