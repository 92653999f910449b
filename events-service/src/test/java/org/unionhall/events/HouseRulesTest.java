package org.unionhall.events;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.FeatureRules;
import org.unionhall.platform.testing.FeatureRules.Rule;
import org.unionhall.platform.testing.HouseRules;

class HouseRulesTest {

    /** Features that are not converted yet; each leaves the list when it is. */
    private static final Map<Rule, Set<String>> NOT_CONVERTED_YET =
            Map.of(Rule.ENTITY_MANAGER_IN_REPOSITORIES, Set.of("progress"));

    @Test
    void this_service_keeps_the_rules_of_the_house() {
        HouseRules.check("org.unionhall.events");
    }

    @Test
    void the_features_keep_apart() {
        FeatureRules.check("org.unionhall.events", NOT_CONVERTED_YET);
    }
}
