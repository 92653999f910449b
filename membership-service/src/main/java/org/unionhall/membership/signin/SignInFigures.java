package org.unionhall.membership.signin;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.unionhall.membership.secondfactor.CheckSecondFactor.Verdict;

/**
 * How many codes went out and how many attempts at signing in came to what; of nobody in
 * particular.
 */
@Startup
@ApplicationScoped
class SignInFigures {

    private final Counter sent;
    private final Counter notTaken;
    private final Counter tooOften;
    private final Counter spent;
    private final Map<Attempts.Outcome, Counter> attempts = new EnumMap<>(Attempts.Outcome.class);
    private final Map<Verdict, Counter> completions = new EnumMap<>(Verdict.class);

    SignInFigures(MeterRegistry registry) {
        sent = codes(registry, "sent");
        notTaken = codes(registry, "not_taken");
        tooOften = codes(registry, "too_often");
        spent = codes(registry, "budget_spent");
        for (var outcome : Attempts.Outcome.values()) {
            attempts.put(
                    outcome,
                    Counter.builder("signin.attempts")
                            .description("Codes that were tried, by what came of it")
                            .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                            .register(registry));
        }
        for (var verdict : Verdict.values()) {
            completions.put(
                    verdict,
                    Counter.builder("signin.completions")
                            .description("Second factors that were tried, by what came of it")
                            .tag("outcome", verdict.name().toLowerCase(Locale.ROOT))
                            .register(registry));
        }
    }

    private static Counter codes(MeterRegistry registry, String outcome) {
        return Counter.builder("signin.codes")
                .description(
                        "Codes asked for: sent, not taken by the provider, too often,"
                                + " or beyond the budget")
                .tag("outcome", outcome)
                .register(registry);
    }

    /** The provider took a code: a text message that costs money. */
    void sent() {
        sent.increment();
    }

    void notTaken() {
        notTaken.increment();
    }

    void tooOften() {
        tooOften.increment();
    }

    /** The whole platform has sent the codes of this hour. */
    void spent() {
        spent.increment();
    }

    void attempted(Attempts.Outcome outcome) {
        attempts.get(outcome).increment();
    }

    void completed(Verdict verdict) {
        completions.get(verdict).increment();
    }
}
