package org.youbei.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts each table of a body into a box of its own, which scrolls where the table is wider than the page. */
final class TableBoxes {
    private static final String TABLE = "<table class=\"grid\">";
    private static final String END = "</table>";
    private static final Pattern HEAD = Pattern.compile("<th[^>]*>(.*?)</th>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private TableBoxes() {}

    /** Returns HTML with its tables in boxes; each box is named by the heads of the table's columns. */
    static String around(String html) {
        StringBuilder out = new StringBuilder(html.length() + 256);
        int done = 0;
        for (int start = html.indexOf(TABLE); start >= 0; start = html.indexOf(TABLE, done)) {
            int end = html.indexOf(END, start) + END.length();
            String label = label(html.substring(start, end));
            out.append(html, done, start).append("<div class=\"table-wrap\"");
            if (!label.isEmpty()) {
                out.append(" role=\"group\" aria-label=\"").append(label).append('"');
            }
            out.append(" tabindex=\"0\"><table class=\"table\">");
            out.append(html, start + TABLE.length(), end).append("</div>");
            done = end;
        }
        return out.append(html, done, html.length()).toString();
    }

    private static String label(String table) {
        List<String> heads = new ArrayList<>();
        Matcher head = HEAD.matcher(table);
        while (head.find()) {
            heads.add(TAG.matcher(head.group(1)).replaceAll("").strip());
        }
        heads.removeIf(String::isEmpty);
        return String.join(" / ", heads).replace("\"", "&quot;");
    }
}
