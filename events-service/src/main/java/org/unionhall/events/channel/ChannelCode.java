package org.unionhall.events.channel;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.unionhall.platform.web.problem.Rejection;

/**
 * What stands in a channel's QR code and can be typed by hand: nine random characters (45 bits) and
 * a check character, in Crockford's Base32, which leaves out I, L, O and U. The check finds every
 * single mistyped character and every two that changed places.
 *
 * @param value ten upper-case characters
 */
public record ChannelCode(String value) {

    static final int LENGTH = 10;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom SECURE = new SecureRandom();

    /** x⁵ + x² + 1, the field of 32 elements. */
    private static final int FIELD = 0b100101;

    /** A new code that nobody can guess. */
    public static ChannelCode random() {
        return random(SECURE);
    }

    static ChannelCode random(RandomGenerator random) {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH - 1; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ChannelCode(code.append(check(code)).toString());
    }

    /**
     * The code a person typed or a link carried: lower case, spaces and hyphens do not matter, O
     * means 0, I and L mean 1. Empty when it cannot be a code.
     */
    public static Optional<ChannelCode> parse(String typed) {
        if (typed == null || typed.length() > 3 * LENGTH) {
            return Optional.empty();
        }
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < typed.length(); i++) {
            char c = Character.toUpperCase(typed.charAt(i));
            switch (c) {
                case ' ', '-' -> {}
                case 'O' -> code.append('0');
                case 'I', 'L' -> code.append('1');
                default -> {
                    if (ALPHABET.indexOf(c) < 0) {
                        return Optional.empty();
                    }
                    code.append(c);
                }
            }
        }
        if (code.length() != LENGTH || check(code) != code.charAt(LENGTH - 1)) {
            return Optional.empty();
        }
        return Optional.of(new ChannelCode(code.toString()));
    }

    /**
     * As {@link #parse}, for a code that somebody came with.
     *
     * @throws Rejection {@code CHANNEL_UNKNOWN} when it cannot be a code
     */
    static ChannelCode read(String typed) {
        return parse(typed).orElseThrow(() -> new Rejection(ChannelProblem.CHANNEL_UNKNOWN));
    }

    /** The sum of the characters, each times a power of x: a different weight for each place. */
    private static char check(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum = timesX(sum ^ ALPHABET.indexOf(code.charAt(i)));
        }
        return ALPHABET.charAt(sum);
    }

    private static int timesX(int element) {
        int shifted = element << 1;
        return shifted >= 32 ? shifted ^ FIELD : shifted;
    }

    @Override
    public String toString() {
        return value;
    }
}
