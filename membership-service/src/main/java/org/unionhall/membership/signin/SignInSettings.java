package org.unionhall.membership.signin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long sign-ins last and how often codes may be asked for and tried. */
@ConfigMapping(prefix = "unionhall.sign-in")
interface SignInSettings {

    @WithDefault("5M")
    Duration codeLifetime();

    /** Wrong codes after which the code is void. */
    @WithDefault("5")
    int tries();

    /** Codes a number may be sent within one window. */
    @WithDefault("5")
    int codesPerWindow();

    @WithDefault("10M")
    Duration window();

    @WithDefault("30D")
    Duration refreshTokenLifetime();

    @WithDefault("15M")
    Duration accessTokenLifetime();
}
