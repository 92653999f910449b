package org.unionhall.platform.web.tracing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Whether and where spans go. Without an endpoint nothing is recorded and nothing is loaded. */
@ConfigMapping(prefix = "unionhall.tracing")
public interface TraceSettings {

    /** Base address of an OTLP receiver over HTTP, such as {@code http://collector:4318}. */
    Optional<String> endpoint();

    /** The share of requests that are traced whole; decided at the door, kept by all behind it. */
    @WithDefault("0.02")
    double ratio();

    /** A span that took longer is sent even when its request was not chosen. */
    @WithDefault("PT2S")
    Duration slow();
}
