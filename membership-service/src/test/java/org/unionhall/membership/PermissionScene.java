package org.unionhall.membership;

import java.util.Set;
import java.util.UUID;
import org.unionhall.platform.testing.permissions.Caller;
import org.unionhall.platform.testing.permissions.FeatureScenes;
import org.unionhall.platform.testing.permissions.MessagesScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Scene;

/** What can be asked of this service: people who apply, members, accounts and clients. */
final class PermissionScene implements Scene {

    private final PermissionPeople people = new PermissionPeople();
    private final FeatureScenes features =
            FeatureScenes.around(
                    people, MessagesScene.of("membership", "unionhall.membership.members.v1"));

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
        return Set.copyOf(Given.FOUNDING);
    }

    @Override
    public UUID client(Set<String> permissions, boolean everywhere) {
        return people.client(permissions, everywhere);
    }

    @Override
    public UUID unit(Place place) {
        return people.unitId(place);
    }

    @Override
    public Set<String> secrets() {
        return people.secrets();
    }
}
