package org.unionhall.organization;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.unionhall.organization.founding.Applying;
import org.unionhall.organization.legalperson.Registering;
import org.unionhall.organization.station.Stationing;
import org.unionhall.organization.term.Electing;
import org.unionhall.platform.testing.Engines;
import org.unionhall.platform.testing.SettledLetters;
import org.unionhall.platform.testing.operations.EveryOperation;
import org.unionhall.platform.web.HouseClock;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class EveryOperationTest extends EveryOperation {

    private static UUID city;
    private static UUID county;
    private static UUID clerk;

    @BeforeEach
    void given_a_federation_with_a_history() {
        if (city != null) {
            return;
        }
        city = Federation.aCity();
        SettledLetters.add(4);
        county = Federation.aCountyOf(city);
        clerk = Federation.a("CLERK", county);
        for (int i = 0; i < 4; i++) {
            var union = Federation.aGrassrootsUnionOf(county);
            Registering.registered(Federation.a("CHAIR", union), Federation.FOUNDER, union);
            Applying.applied(Federation.FOUNDER, Applying.form(county));
            Electing.termOf(Federation.FOUNDER, union, LocalDate.now(HouseClock.ZONE).minusDays(1));
            Electing.announced(Federation.FOUNDER, Federation.aGrassrootsUnionOf(county), "FIRST");
            Federation.a("CLERK", Federation.aCountyOf(city));
            Federation.move(Federation.FOUNDER, county, city);
            Stationing.opened(Federation.FOUNDER, county);
        }
    }

    @Override
    protected String service() {
        return "organization";
    }

    @Override
    protected UUID founder() {
        return Federation.FOUNDER;
    }

    @Override
    protected UUID clerk() {
        return clerk;
    }

    @Override
    protected Map<String, String> known() {
        return Map.of("unitId", county.toString(), "parentId", city.toString());
    }
}
