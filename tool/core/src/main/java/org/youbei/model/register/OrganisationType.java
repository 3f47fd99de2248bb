package org.youbei.model.register;

import java.util.Locale;

/** The kinds of organisations. */
public enum OrganisationType {
    GOVERNMENT,
    DEPARTMENT,
    COMMAND,
    TOWN,
    VILLAGE,
    ENTERPRISE,
    INSTITUTION,
    TEAM,
    MILITARY,
    MEDIA,
    VOLUNTEER;

    /** Returns the constant of an identifier in a file. */
    public static OrganisationType of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Returns the identifier in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
