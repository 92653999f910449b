package org.unionhall.membership;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.unionhall.platform.testing.EveryOperation;

@QuarkusTest
@QuarkusTestResource(World.class)
class EveryOperationTest extends EveryOperation {

    private static final UUID ALL_POWERFUL = UUID.randomUUID();
    private static boolean appointed;

    @BeforeEach
    void appointOnce() {
        if (!appointed) {
            Given.appoint(ALL_POWERFUL, null, "FOUNDER", Given.FOUNDING);
            appointed = true;
        }
    }

    @Override
    protected String service() {
        return "membership";
    }

    @Override
    protected UUID founder() {
        return ALL_POWERFUL;
    }
}
