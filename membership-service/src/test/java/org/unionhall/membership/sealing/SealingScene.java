package org.unionhall.membership.sealing;

import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** Everything sealed anew. */
final class SealingScene implements FeatureScene {

    @Override
    public Requests requests() {
        return new Requests().once("reseal", Request::plain);
    }
}
