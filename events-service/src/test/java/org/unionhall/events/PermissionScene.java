package org.unionhall.events;

import java.util.Set;
import java.util.UUID;
import org.unionhall.platform.testing.permissions.Caller;
import org.unionhall.platform.testing.permissions.FeatureScenes;
import org.unionhall.platform.testing.permissions.MessagesScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Scene;

/** Baota county with its station, Ansai beside it, the city above; another city's Baota. */
public final class PermissionScene implements Scene {

    private final Federation here = Federation.founded();
    private final Federation there = Federation.founded();
    private final PermissionPeople people = new PermissionPeople(here, there);
    private final FeatureScenes features =
            FeatureScenes.around(
                    this, MessagesScene.of("events", "unionhall.membership.notices.v1"));

    @Override
    public FeatureScenes features() {
        return features;
    }

    @Override
    public UUID account(Caller caller) {
        return people.account(caller);
    }

    @Override
    public Set<String> permissions() {
        return Set.copyOf(Federation.FOUNDING);
    }

    @Override
    public UUID client(Set<String> permissions, boolean everywhere) {
        return people.client(permissions, everywhere);
    }

    @Override
    public UUID unit(Place place) {
        return switch (place) {
            case OWN -> here.baota;
            case FOREIGN -> there.baota;
            case NOWHERE -> UUID.randomUUID();
        };
    }

    /** The union below the unit. */
    public UUID station(Place place) {
        return place == Place.OWN ? here.station : there.station;
    }

    @Override
    public Set<String> secrets() {
        return Set.of();
    }
}
