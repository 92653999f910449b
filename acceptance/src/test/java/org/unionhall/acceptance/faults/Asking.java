package org.unionhall.acceptance.faults;

import java.util.function.Supplier;
import org.unionhall.acceptance.faults.History.Outcome;
import org.unionhall.launcher.client.Api;

/** What a caller knows after a call: that it was done, that it was refused, or nothing. */
final class Asking {

    private final Outcome outcome;
    private final int status;
    private final Api.Reply reply;
    private final String trouble;

    private Asking(Outcome outcome, int status, Api.Reply reply, String trouble) {
        this.outcome = outcome;
        this.status = status;
        this.reply = reply;
        this.trouble = trouble;
    }

    static Asking of(Supplier<Api.Reply> call) {
        try {
            var reply = call.get();
            int status = reply.status();
            boolean passing =
                    status >= 500
                            || status == 429
                            || status == 408
                            || "REQUEST_IN_PROGRESS".equals(reply.text("code"));
            var outcome = status < 300 ? Outcome.OK : passing ? Outcome.UNKNOWN : Outcome.REFUSED;
            return new Asking(outcome, status, reply, null);
        } catch (RuntimeException noAnswer) {
            return new Asking(Outcome.UNKNOWN, 0, null, noAnswer.getClass().getSimpleName());
        }
    }

    Outcome outcome() {
        return outcome;
    }

    int status() {
        return status;
    }

    String text(String field) {
        return reply.text(field);
    }

    Api.Reply reply() {
        return reply;
    }

    /** The problem's code; null when there is none. */
    String code() {
        return reply == null ? trouble : reply.text("code");
    }
}
