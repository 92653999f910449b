package org.unionhall.acceptance.attack;

import org.unionhall.launcher.client.Api;

/**
 * One attempt on the platform.
 *
 * @param part what it is about, such as {@code sign-in}
 * @param rule what holds, as a sentence
 */
record Attack(String part, String rule, Attempt attempt) {

    /** Tries it; answers what was sent and what came back, or throws. */
    interface Attempt {
        Found make() throws Exception;
    }

    /**
     * What came of it.
     *
     * @param tried false when something before the attempt itself failed, which says nothing of the
     *     rule
     * @param held whether the platform held
     * @param request what was sent last and what it was answered
     */
    record Found(boolean tried, boolean held, String request) {

        static Found untried(String why) {
            return new Found(false, false, why);
        }

        static Found of(boolean held, Api.Reply reply) {
            var asked = reply.raw().request();
            return new Found(
                    true,
                    held,
                    asked.method()
                            + " "
                            + asked.uri().getPath()
                            + " → "
                            + reply.status()
                            + " "
                            + reply.body().path("code").asText());
        }

        static Found of(boolean held, String sent, Wire.Answer answer) {
            return new Found(
                    true,
                    held,
                    sent.lines().limit(1).findAny().orElse("")
                            + " → "
                            + answer.status()
                            + " "
                            + answer.code());
        }
    }

    /** What it is called in lists. */
    String name() {
        return part + ": " + rule;
    }

    /** The line for people. */
    String line(Found found) {
        var word = found.tried() ? "BROKEN  " : "UNTRIED ";
        return (found.held() ? "holds   " : word)
                + name()
                + (found.held() ? "" : "\n        " + found.request());
    }
}
