package org.youbei.rule;

import java.util.List;

/** The check characters of codes of organisations. */
enum CheckDigit {
    /** The last of the 18 characters of a unified social credit code (GB 32100). */
    GB32100 {
        @Override
        boolean fits(String code) {
            int sum = 0;
            for (int i = 0; i < WEIGHTS.size(); i++) {
                int value = CREDIT.indexOf(code.charAt(i));
                if (value < 0) {
                    return false;
                }
                sum += WEIGHTS.get(i) * value;
            }
            return CREDIT.charAt((31 - sum % 31) % 31) == code.charAt(17);
        }
    },

    /** The last of the characters 9 to 17, the code of the body itself (GB 11714). */
    GB11714 {
        @Override
        boolean fits(String code) {
            int sum = 0;
            for (int i = 0; i < BODY_WEIGHTS.size(); i++) {
                int value = ALL.indexOf(code.charAt(8 + i));
                if (value < 0) {
                    return false;
                }
                sum += BODY_WEIGHTS.get(i) * value;
            }
            return "0X987654321".charAt(sum % 11) == code.charAt(16);
        }
    };

    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final List<Integer> WEIGHTS =
            List.of(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28);
    private static final String ALL = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final List<Integer> BODY_WEIGHTS = List.of(3, 7, 9, 10, 5, 8, 4, 2);

    /** Returns whether the check character of a code of 18 characters fits. */
    abstract boolean fits(String code);

    /** Returns the kind of a name in a rule file. */
    static CheckDigit of(String name) {
        return name.equals("gb32100") ? GB32100 : GB11714;
    }
}
