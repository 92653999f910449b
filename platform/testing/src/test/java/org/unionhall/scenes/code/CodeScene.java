package org.unionhall.scenes.code;

import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** Is found, and needs no world. */
final class CodeScene implements FeatureScene {

    @Override
    public Requests requests() {
        return new Requests().once("listCodes", Request::plain);
    }
}
