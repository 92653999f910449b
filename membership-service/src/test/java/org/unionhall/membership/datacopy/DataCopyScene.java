package org.unionhall.membership.datacopy;

import java.util.UUID;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** A copy that a member of the unit has asked for. */
final class DataCopyScene implements FeatureScene {

    private final PermissionPeople people;

    DataCopyScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .once("askDataCopy", Request::plain)
                .to("listDataCopies", this::listed)
                .to("getDataCopy", this::asked)
                .to("getDataCopyFile", this::made);
    }

    private Request listed(Place place) {
        if (place == Place.NOWHERE) {
            return Request.plain();
        }
        var person = people.fresh(place).account();
        return Request.plain().owner(person).shows(Copies.ask(person));
    }

    private Request asked(Place place) {
        if (place == Place.NOWHERE) {
            return Request.plain().path("id", UUID.randomUUID());
        }
        var person = people.fresh(place).account();
        var copy = Copies.ask(person);
        return Request.plain().owner(person).path("id", copy).shows(copy);
    }

    /** It holds the number of the membership. */
    private Request made(Place place) {
        if (place == Place.NOWHERE) {
            return Request.plain().path("id", UUID.randomUUID());
        }
        var member = people.fresh(place);
        var copy = Copies.ask(member.account());
        Copies.finish(member.account(), copy);
        return Request.plain().owner(member.account()).path("id", copy).shows(member.id());
    }
}
