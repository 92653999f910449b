package org.unionhall.membership.token;

import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** The keys of the tokens. */
final class TokenScene implements FeatureScene {

    @Override
    public Requests requests() {
        return new Requests().once("getJwks", Request::plain);
    }
}
