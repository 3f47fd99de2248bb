package org.youbei.model;

/**
 * A telephone number as it was typed, spaces and hyphens included.
 *
 * @param text the number for the eye
 */
public record Phone(String text) {
    /** Returns the digits, with a leading {@code +} when one was typed, for {@code tel:} links and for comparison. */
    public String digits() {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c == '+' && digits.isEmpty()) {
                digits.append(c);
            }
        }
        String all = digits.toString();
        return all.startsWith("+86") ? all.substring(3) : all;
    }

    /** Returns whether this is a mobile number of a person. */
    public boolean isMobile() {
        String digits = digits();
        return digits.length() == 11 && digits.charAt(0) == '1';
    }

    /** Returns whether this is a short number such as 119 that many may share. */
    public boolean isShort() {
        return digits().length() <= 6;
    }
}
