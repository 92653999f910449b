package org.unionhall.platform.web;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import org.jboss.logging.Logger;

/**
 * Ends a process that must not start, with one sentence in both languages in its log instead of a
 * stack trace, and with an exit code that shows a supervisor that another start is no use.
 */
public final class StartRefused {

    /** {@code EX_CONFIG} of sysexits.h. */
    public static final int EXIT_CODE = 78;

    private static final Logger LOG = Logger.getLogger(StartRefused.class);

    private StartRefused() {}

    /**
     * To be thrown while the application starts. The exception alone would only stop the start: the
     * process would live on without answering.
     */
    public static PreventFurtherStepsException because(String chinese, String english) {
        LOG.fatalf("%s / %s", chinese, english);
        Quarkus.asyncExit(EXIT_CODE);
        return new PreventFurtherStepsException(EXIT_CODE);
    }
}
