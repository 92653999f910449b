package org.unionhall.membership.task;

import java.util.List;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** What waits at the unit: an application. */
final class TaskScene implements FeatureScene {

    private final PermissionPeople people;

    TaskScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests().to("listTasks", this::listed);
    }

    @Override
    public List<String> filter(String parameter) {
        return parameter.equals("kind") ? List.of("APPLICATIONS_TO_REVIEW") : List.of();
    }

    private Request listed(Place place) {
        var applied = people.applied(place, true);
        return Request.plain().owner(applied.account()).shows(people.unitId(place));
    }
}
