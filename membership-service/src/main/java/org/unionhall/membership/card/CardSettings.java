package org.unionhall.membership.card;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a code of a card is good, and where it leads. */
@ConfigMapping(prefix = "unionhall.member-card")
interface CardSettings {

    /** From when it was made. */
    @WithDefault("60S")
    Duration codeLifetime();

    /** What the address of the page that checks begins with. */
    String publicUrl();
}
