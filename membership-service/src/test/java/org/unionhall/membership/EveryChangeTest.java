package org.unionhall.membership;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.unionhall.platform.testing.changes.EveryChange;
import org.unionhall.platform.testing.permissions.Scene;

@QuarkusTest
@QuarkusTestResource(World.class)
class EveryChangeTest extends EveryChange {

    @Override
    protected Scene scene() {
        return new PermissionScene();
    }
}
