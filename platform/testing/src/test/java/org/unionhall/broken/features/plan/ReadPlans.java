package org.unionhall.broken.features.plan;

class ReadPlans {

    final Plans plans = new Plans();

    Plan one() {
        return seen(new Plan());
    }

    private Plan seen(Plan plan) {
        plans.persist(plan);
        return plan;
    }
}
