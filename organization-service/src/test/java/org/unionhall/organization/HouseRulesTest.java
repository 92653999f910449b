package org.unionhall.organization;

import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.HouseRules;

class HouseRulesTest {

    @Test
    void the_service_keeps_the_rules_of_the_house() {
        HouseRules.check("org.unionhall.organization");
    }
}
