package org.unionhall.events.fact;

/** A fact corrects one of another measure, or one that was seen by one that was declared. */
class CorrectionOfAnotherKind extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    CorrectionOfAnotherKind() {
        super("The corrected fact is of another measure or source");
    }
}
