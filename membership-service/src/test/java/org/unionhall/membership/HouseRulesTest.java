package org.unionhall.membership;

import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.HouseRules;

class HouseRulesTest {

    @Test
    void every_class_keeps_to_its_room() {
        HouseRules.check("org.unionhall.membership");
    }
}
