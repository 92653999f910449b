package org.unionhall.membership.signin;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** What is counted while people sign in; each has its own count for a subject. */
@SuppressWarnings("ImmutableEnumChecker") // functions that keep nothing
enum SignInLimit {
    /** Codes a number was sent lately, asked for by devices that never signed in with it. */
    CODES_LATELY(SignInSettings::codesPerWindow, SignInSettings::window),
    /** The same, asked for by devices that did sign in with it: strangers cannot use it up. */
    CODES_LATELY_KNOWN(SignInSettings::codesPerWindow, SignInSettings::window),
    /** Codes a number was sent in a day, asked for by devices that never signed in with it. */
    CODES_OF_DAY_UNKNOWN(s -> s.codesPerDay() - s.codesKept(), s -> Duration.ofDays(1)),
    /** All codes a number was sent in a day. */
    CODES_OF_DAY(SignInSettings::codesPerDay, s -> Duration.ofDays(1)),
    /** Codes tried for a number without an attempt. */
    GUESSES(SignInSettings::guessesPerHour, s -> Duration.ofHours(1)),
    /** Codes of a part of all numbers, asked for by anybody. */
    BUDGET(
            s -> (s.codesPerHour() + CodeBudget.PARTS - 1) / CodeBudget.PARTS,
            s -> Duration.ofHours(1));

    private final ToIntFunction<SignInSettings> most;
    private final Function<SignInSettings, Duration> period;

    SignInLimit(ToIntFunction<SignInSettings> most, Function<SignInSettings, Duration> period) {
        this.most = most;
        this.period = period;
    }

    int most(SignInSettings settings) {
        return most.applyAsInt(settings);
    }

    Duration period(SignInSettings settings) {
        return period.apply(settings);
    }
}
