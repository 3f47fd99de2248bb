package org.youbei.scaffold;

import org.youbei.model.TimeSpan;

/** Lengths of time in words. */
final class Spans {
    private Spans() {}

    /** Returns a length of time as people write it, e.g. 30分钟. */
    static String words(TimeSpan span) {
        return span.amount()
                + switch (span.unit()) {
                    case MIN -> "分钟";
                    case H -> "小时";
                    case D -> "天";
                    case WD -> "个工作日";
                    case MO -> "个月";
                    case Y -> "年";
                };
    }
}
