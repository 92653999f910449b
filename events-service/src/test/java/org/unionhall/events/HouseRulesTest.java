package org.unionhall.events;

import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.HouseRules;

class HouseRulesTest {

    @Test
    void this_service_keeps_the_rules_of_the_house() {
        HouseRules.check("org.unionhall.events");
    }
}
