package org.unionhall.membership.member;

/**
 * 会员证号: four digits of the city, eight that count, and a check digit (Damm), which finds every
 * mistyped digit and every exchange of neighbours. Numbers are unique but neither gapless nor in
 * the order of joining.
 */
public record MemberNumber(String value) {

    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    /** The n-th number of a city; {@code n} from 1 to 99 999 999. */
    public static MemberNumber of(String city, long n) {
        if (n < 1 || n > 99_999_999) {
            throw new IllegalArgumentException("Member numbers of this city are used up");
        }
        var digits = city + "%08d".formatted(n);
        return new MemberNumber(digits + check(digits));
    }

    /** Whether a typed number can be one. */
    public static boolean isWellFormed(String typed) {
        return typed != null && typed.matches("[0-9]{13}") && check(typed) == 0;
    }

    private static int check(String digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = DAMM[interim][digits.charAt(i) - '0'];
        }
        return interim;
    }
}
