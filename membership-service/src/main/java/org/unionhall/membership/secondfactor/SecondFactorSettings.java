package org.unionhall.membership.secondfactor;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a second factor is set up and tried. */
@ConfigMapping(prefix = "unionhall.totp")
interface SecondFactorSettings {

    /** What apps show beside the codes. */
    @WithDefault("Unionhall")
    String issuer();

    /** How old a sign-in may be that sets up a second factor. */
    @WithDefault("10M")
    Duration freshFor();

    /** How long the first code may take. */
    @WithDefault("10M")
    Duration confirmWithin();
}
