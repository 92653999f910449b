package org.unionhall.broken.features.plan;

import java.util.UUID;

class FindPlans {

    final Plans plans = new Plans();

    Plan one(UUID id) {
        return plans.findById(id);
    }
}
