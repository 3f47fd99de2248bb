package org.youbei.situation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person or an organisation that can be called.
 *
 * @param about the post and organisation of a person; empty for an organisation
 * @param place the digits that its place shares with all in it; empty when it has none
 * @param verified when the numbers were confirmed, ISO date, or empty
 * @param otherwise who is to be called when nobody answers, or null
 */
public record Contact(
        String id,
        String name,
        String about,
        String place,
        List<Dial> numbers,
        String verified,
        @Nullable String otherwise) {
    /** The kinds of numbers. */
    public enum Kind {
        DUTY,
        MOBILE,
        OFFICE
    }

    /**
     * A number.
     *
     * @param text the number for the eye
     * @param digits the number to dial
     */
    public record Dial(Kind kind, String text, String digits) {}
}
