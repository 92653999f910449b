package org.unionhall.broken.features.plan;

import org.unionhall.platform.persistence.SqlRepository;

public class PlanCounts extends SqlRepository {

    public long all() {
        return values("SELECT count(*) FROM plan", Long.class).getSingleResult();
    }
}
