package org.unionhall.scenes;

/** What the scenes of its subpackages are about. */
public final class SceneWorld {

    private final String plan;

    public SceneWorld(String plan) {
        this.plan = plan;
    }

    public String plan() {
        return plan;
    }
}
