package org.unionhall.membership.realname;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The real-name registry. When it fails time after time it is left alone for some seconds. */
@ApplicationScoped
class Registry {

    private final RegistryApi api;

    Registry(@RestClient RegistryApi api) {
        this.api = api;
    }

    /** What it said, under which reference. */
    record Verdict(CheckState state, String reference) {}

    /**
     * @throws RuntimeException when it did not answer, or nothing that can be understood
     */
    @CircuitBreaker(
            requestVolumeThreshold = 10,
            failureRatio = 0.9,
            delay = 5,
            delayUnit = ChronoUnit.SECONDS)
    Verdict check(String name, String idType, String idNumber) {
        var answer = api.check(new RegistryApi.Question(name, idType, idNumber));
        var state =
                switch (String.valueOf(answer.result())) {
                    case "MATCHED" -> CheckState.MATCHED;
                    case "MISMATCHED" -> CheckState.MISMATCHED;
                    case "NOT_FOUND" -> CheckState.NOT_FOUND;
                    default -> throw new IllegalStateException("The registry's answer is not one");
                };
        return new Verdict(state, answer.reference());
    }
}
