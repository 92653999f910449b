package org.unionhall.membership.token;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;
import org.unionhall.platform.web.access.TokenSettings;

/**
 * The filter that checks access tokens is made before the service starts: its settings must be
 * readable then.
 */
@StaticInitSafe
public class TrustedIssuersEarly implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        builder.withMapping(TokenSettings.class);
    }
}
