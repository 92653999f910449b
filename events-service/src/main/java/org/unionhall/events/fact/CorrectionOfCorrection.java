package org.unionhall.events.fact;

/** A fact corrects a correction; it must name the fact that both put right. */
class CorrectionOfCorrection extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    CorrectionOfCorrection() {
        super("The corrected fact is a correction itself");
    }
}
