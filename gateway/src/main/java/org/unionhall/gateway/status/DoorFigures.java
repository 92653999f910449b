package org.unionhall.gateway.status;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.unionhall.gateway.exchange.RecentAnswers;
import org.unionhall.gateway.exchange.RecentAnswers.Kind;

/**
 * How this gateway answered in the last minutes.
 *
 * @param minutes how many are counted
 * @param failed answers with a 5xx
 * @param refusedByLimit answers with a 429
 * @param failing the kinds of request that failed most often, by template
 */
record DoorFigures(
        int minutes,
        long answers,
        long failed,
        long refusedByLimit,
        List<Failing> failing,
        SignIn signIn) {

    private static final int SHOWN = 5;
    private static final String CODES = "/api/v1/sign-in/codes";
    private static final String TOKENS = "/api/v1/sign-in/tokens";

    /** Requests of one kind that failed. */
    record Failing(String method, String route, int status, long times) {}

    /** Codes that went out or did not, sign-ins that worked or did not. */
    record SignIn(long codesSent, long codesFailed, long signedIn, long refused) {}

    static DoorFigures of(RecentAnswers recent) {
        var last = recent.last(RecentAnswers.MINUTES);
        var failing =
                last.entrySet().stream()
                        .filter(entry -> entry.getKey().status() >= 500)
                        .map(
                                entry ->
                                        new Failing(
                                                entry.getKey().method(),
                                                entry.getKey().route(),
                                                entry.getKey().status(),
                                                entry.getValue()))
                        .sorted(Comparator.comparingLong(Failing::times).reversed())
                        .limit(SHOWN)
                        .toList();
        return new DoorFigures(
                RecentAnswers.MINUTES,
                count(last, kind -> true),
                count(last, kind -> kind.status() >= 500),
                count(last, kind -> kind.status() == 429),
                failing,
                new SignIn(
                        count(last, kind -> on(kind, CODES) && kind.status() < 300),
                        count(last, kind -> on(kind, CODES) && kind.status() >= 500),
                        count(last, kind -> on(kind, TOKENS) && kind.status() < 300),
                        count(last, kind -> on(kind, TOKENS) && kind.status() >= 400)));
    }

    private static boolean on(Kind kind, String route) {
        return "POST".equals(kind.method()) && route.equals(kind.route());
    }

    private static long count(Map<Kind, Long> answers, Predicate<Kind> which) {
        return answers.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
