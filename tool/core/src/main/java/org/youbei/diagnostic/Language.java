package org.youbei.diagnostic;

import java.util.Locale;

/** A language of messages and pages. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Returns the language of a tag such as {@code zh-CN}; Chinese for any tag that does not start with {@code en}. */
    public static Language ofTag(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : ZH;
    }

    /** Returns the BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** Returns the part of file names that stands for the language. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
