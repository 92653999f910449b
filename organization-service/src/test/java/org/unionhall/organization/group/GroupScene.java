package org.unionhall.organization.group;

import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** Groups of workers are of no unit. */
final class GroupScene implements FeatureScene {

    @Override
    public Requests requests() {
        return new Requests().once("listGroups", Request::plain);
    }
}
