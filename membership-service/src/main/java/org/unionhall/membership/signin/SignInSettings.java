package org.unionhall.membership.signin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long sign-ins last and how often codes may be asked for and tried. */
@ConfigMapping(prefix = "unionhall.sign-in")
interface SignInSettings {

    @WithDefault("5M")
    Duration codeLifetime();

    /** Guesses that each attempt has. */
    @WithDefault("5")
    int tries();

    /** Guesses without an attempt that a number bears in an hour, from anybody. */
    @WithDefault("100")
    int guessesPerHour();

    /** How long a sign-in waits for its second factor. */
    @WithDefault("5M")
    Duration halfLifetime();

    /** Codes a number may be sent within one window. */
    @WithDefault("5")
    int codesPerWindow();

    @WithDefault("10M")
    Duration window();

    /** Codes a number may be sent in a day. */
    @WithDefault("20")
    int codesPerDay();

    /** How many of these are kept for devices that signed in with the number before. */
    @WithDefault("5")
    int codesKept();

    /** Codes the whole platform sends in an hour. */
    @WithDefault("20000")
    int codesPerHour();

    /** The percentage of these that is kept for devices that signed in before. */
    @WithDefault("20")
    int budgetKept();

    /** From this percentage on the log says how many are sent. */
    @WithDefault("60")
    int budgetAlarm();

    /** How long a device stays known after it signed in. */
    @WithDefault("180D")
    Duration deviceLifetime();

    @WithDefault("30D")
    Duration refreshTokenLifetime();

    /** How long a used refresh token that comes again is taken for a lost answer. */
    @WithDefault("30S")
    Duration refreshRepeat();

    @WithDefault("15M")
    Duration accessTokenLifetime();
}
