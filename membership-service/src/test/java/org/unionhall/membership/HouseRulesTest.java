package org.unionhall.membership;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.FeatureRules;
import org.unionhall.platform.testing.HouseRules;

class HouseRulesTest {

    @Test
    void every_class_keeps_to_its_room() {
        HouseRules.check("org.unionhall.membership");
    }

    @Test
    void the_features_keep_apart() {
        FeatureRules.check("org.unionhall.membership", Map.of());
    }
}
