package org.unionhall.scenes.plan;

import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;
import org.unionhall.scenes.SceneWorld;

/** Is found, and given the world. */
final class PlanScene implements FeatureScene {

    private final SceneWorld world;

    PlanScene(SceneWorld world) {
        this.world = world;
    }

    @Override
    public Requests requests() {
        return new Requests().to("getPlan", place -> Request.plain().path("id", world.plan()));
    }
}
