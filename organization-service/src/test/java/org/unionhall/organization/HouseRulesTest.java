package org.unionhall.organization;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.FeatureRules;
import org.unionhall.platform.testing.HouseRules;

class HouseRulesTest {

    @Test
    void the_service_keeps_the_rules_of_the_house() {
        HouseRules.check("org.unionhall.organization");
    }

    @Test
    void the_features_keep_apart() {
        FeatureRules.check("org.unionhall.organization", Map.of());
    }
}
