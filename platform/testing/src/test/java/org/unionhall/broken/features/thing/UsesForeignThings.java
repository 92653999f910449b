package org.unionhall.broken.features.thing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.unionhall.broken.features.plan.Plan;
import org.unionhall.broken.features.plan.Plans;
import org.unionhall.platform.messaging.Outbox;

@ApplicationScoped
public class UsesForeignThings {

    Plans plans;
    EntityManager entities;
    Outbox one;
    Outbox two;
    Outbox three;
    Outbox four;
    Outbox five;
    Outbox six;

    Plan plan() {
        return plans.findById(null);
    }
}
