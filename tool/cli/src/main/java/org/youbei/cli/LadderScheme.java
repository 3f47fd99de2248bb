package org.youbei.cli;

/** The known ways of counting that a ladder may follow. */
enum LadderScheme {
    RAIN("31631"),
    RAIN_WITH_WEEK("131631"),
    ZHEJIANG("zhejiang"),
    TYPHOON("3216");

    private final String id;

    LadderScheme(String id) {
        this.id = id;
    }

    /** Returns the scheme as it stands in files and is typed. */
    @Override
    public String toString() {
        return id;
    }
}
