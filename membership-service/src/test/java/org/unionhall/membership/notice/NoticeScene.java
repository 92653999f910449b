package org.unionhall.membership.notice;

import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** What people consent to. */
final class NoticeScene implements FeatureScene {

    @Override
    public Requests requests() {
        return new Requests().once("listNotices", Request::plain);
    }
}
