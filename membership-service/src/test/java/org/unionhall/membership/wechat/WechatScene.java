package org.unionhall.membership.wechat;

import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** A member's WeChat, another each time. */
final class WechatScene implements FeatureScene {

    private final PermissionPeople people;

    WechatScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .once("getWechatBinding", this::own)
                .once("bindWechat", () -> own().body(Map.of("code", UUID.randomUUID().toString())))
                .once("unbindWechat", this::own);
    }

    private Request own() {
        return Request.plain().owner(people.member(Place.OWN).account());
    }
}
