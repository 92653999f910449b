package org.unionhall.events.indicator;

/** How an indicator is made of facts. */
public enum IndicatorKind {
    /** All of a period. */
    SUM,
    /** What there is at the end of a month: all until then. */
    STOCK,
    /** The persons of a period, each once. */
    DISTINCT,
    /** One indicator by another. */
    RATIO
}
