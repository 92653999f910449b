package org.unionhall.events;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.unionhall.platform.testing.Engines;
import org.unionhall.platform.testing.SettledLetters;
import org.unionhall.platform.testing.operations.EveryOperation;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class EveryOperationTest extends EveryOperation {

    private static final UUID ALL_POWERFUL = UUID.randomUUID();
    private static Federation federation;

    @BeforeEach
    void given_drives_with_channels() {
        if (federation != null) {
            return;
        }
        federation = Federation.founded();
        SettledLetters.add(4);
        federation.appoint(ALL_POWERFUL, null, "FOUNDER", Federation.FOUNDING);
        Federation.settled(
                () ->
                        Database.number(
                                        "select count(*) from appointment_copy where account_id ="
                                                + " ?",
                                        ALL_POWERFUL)
                                == 1);
        for (int i = 0; i < 4; i++) {
            var drive = federation.openDrive();
            for (int n = 0; n < 4; n++) {
                federation.channel(drive, federation.station);
            }
        }
    }

    @Override
    protected String service() {
        return "events";
    }

    @Override
    protected UUID founder() {
        return ALL_POWERFUL;
    }

    @Override
    protected UUID clerk() {
        return federation.baotaClerk;
    }

    @Override
    protected Map<String, String> known() {
        return Map.of(
                "unitId", federation.baota.toString(), "sponsorUnitId", federation.city.toString());
    }
}
