package org.unionhall.events.declaredfact;

import java.time.YearMonth;
import java.util.UUID;
import org.unionhall.events.fact.UnionMeasure;

/**
 * A figure that is being declared, its parts checked one by one.
 *
 * @param quantity in what the measure is counted in; of a correction the number that is right
 * @param document null when there is none
 * @param corrects null for a figure of its own
 */
record Declaration(
        UUID unitId,
        UnionMeasure measure,
        YearMonth month,
        long quantity,
        String evidence,
        String document,
        UUID corrects) {}
