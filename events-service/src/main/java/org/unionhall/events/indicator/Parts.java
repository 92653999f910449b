package org.unionhall.events.indicator;

/** Both parts of what an indicator comes to: they are shown apart. */
record Parts(Part computed, Part declared) {

    static final Parts NOTHING = new Parts(Part.NOTHING, Part.NOTHING);

    Parts plus(boolean isDeclared, long quantity) {
        return isDeclared
                ? new Parts(computed, declared.plus(quantity))
                : new Parts(computed.plus(quantity), declared);
    }

    static Parts ratio(Parts first, Parts second) {
        return new Parts(
                Part.ratio(first.computed, second.computed),
                Part.ratio(first.declared, second.declared));
    }

    boolean isNothing() {
        return computed.amount() == 0 && declared.amount() == 0;
    }
}
