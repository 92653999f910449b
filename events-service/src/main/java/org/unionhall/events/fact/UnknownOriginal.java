package org.unionhall.events.fact;

/**
 * A fact corrects one that is not there. Those of one key arrive in their order, so that it was
 * never sent or was refused; once it is there, the dead letter can be replayed.
 */
class UnknownOriginal extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownOriginal() {
        super("The corrected fact is not in the ledger");
    }
}
