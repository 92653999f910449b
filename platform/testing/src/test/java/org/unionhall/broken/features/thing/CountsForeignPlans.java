package org.unionhall.broken.features.thing;

import org.unionhall.broken.features.plan.PlanCounts;

public class CountsForeignPlans {

    PlanCounts counts;

    long plans() {
        return counts.all();
    }
}
