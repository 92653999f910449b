package org.unionhall.launcher;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.unionhall.launcher.client.Api;
import org.unionhall.launcher.client.Patience;

/**
 * Right after the very first start the services have not all heard yet who the founder is; until
 * they have, nobody can do anything.
 */
final class FirstFounder {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private FirstFounder() {}

    /**
     * Answers when the founder is let in everywhere.
     *
     * @throws IllegalStateException when that takes too long
     */
    static void await(String gateway, Secrets secrets, List<String> services) {
        if (!Patience.until(PATIENCE, () -> isKnown(gateway, secrets, services), known -> known)) {
            throw new IllegalStateException(
                    Say.in("创始账号未能生效，请查看日志", "the founder is not let in; see the logs"));
        }
    }

    private static boolean isKnown(String gateway, Secrets secrets, List<String> services) {
        try {
            var founder =
                    Api.at(gateway)
                            .asClient(secrets.founderClientId(), secrets.founderClientSecret());
            return services.stream()
                    .map(service -> "/api/v1/operations/" + service + "/dead-letters?limit=1")
                    .allMatch(letters -> founder.get(letters).status() == 200);
        } catch (Api.Refused | UncheckedIOException notYet) {
            return false;
        }
    }
}
