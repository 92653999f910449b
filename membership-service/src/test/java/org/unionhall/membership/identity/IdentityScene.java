package org.unionhall.membership.identity;

import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** How far the index of identities is. */
final class IdentityScene implements FeatureScene {

    @Override
    public Requests requests() {
        return new Requests().once("getIdentityIndex", Request::plain);
    }
}
