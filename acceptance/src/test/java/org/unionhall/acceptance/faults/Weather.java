package org.unionhall.acceptance.faults;

import java.time.Duration;

/**
 * How a {@link Link} carries bytes at the moment.
 *
 * @param delay what every piece waits on its way
 * @param bytesPerSecond at most so many in each direction; 0: as many as there are
 * @param towardsServer whether what the client says arrives
 * @param towardsClient whether what the server says arrives
 * @param open whether new connections are taken
 */
record Weather(
        Duration delay,
        long bytesPerSecond,
        boolean towardsServer,
        boolean towardsClient,
        boolean open) {

    static final Weather FAIR = new Weather(Duration.ZERO, 0, true, true, true);

    static Weather delayed(Duration delay) {
        return new Weather(delay, 0, true, true, true);
    }

    static Weather throttled(long bytesPerSecond) {
        return new Weather(Duration.ZERO, bytesPerSecond, true, true, true);
    }

    /** The server hears and answers, and nobody hears the answer. */
    static Weather deaf() {
        return new Weather(Duration.ZERO, 0, true, false, true);
    }

    /** The client speaks and nobody hears it; what the server had to say still arrives. */
    static Weather mute() {
        return new Weather(Duration.ZERO, 0, false, true, true);
    }

    /** Connections are taken, and nothing goes through in either direction. */
    static Weather blackHole() {
        return new Weather(Duration.ZERO, 0, false, false, true);
    }

    /** Nobody is let in. */
    static Weather refusing() {
        return new Weather(Duration.ZERO, 0, true, true, false);
    }
}
