package org.unionhall.membership.roster;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** A roster for the unit that somebody appointed there has sent. */
final class RosterImportScene implements FeatureScene {

    private final PermissionPeople people;

    RosterImportScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("importMembers", this::sent)
                .to("listMemberImports", this::shown)
                .to("getMemberImport", after((sender, roster) -> {}))
                .to("getMemberImportEvents", after((sender, roster) -> {}))
                .to("commitMemberImport", after(Rosters::finish))
                .to("undoMemberImport", after(RosterImportScene::commit))
                .to("cancelMemberImport", after((sender, roster) -> {}))
                .to("resumeMemberImport", after(RosterImportScene::cancel))
                .to("getMemberImportFile", after(Rosters::finish));
    }

    private Request sent(Place place) {
        return Request.plain()
                .query("unitId", people.unitId(place))
                .query("reason", "member roster")
                .query("paperConsent", true)
                .file(Rosters.of(1).getBytes(StandardCharsets.UTF_8));
    }

    private Request shown(Place place) {
        if (place == Place.NOWHERE) {
            return Request.plain();
        }
        var sender = people.clerkAt(place);
        return Request.plain().owner(sender).shows(taken(sender, place));
    }

    private UUID taken(UUID sender, Place place) {
        return Rosters.taken(Rosters.sent(sender, people.unitId(place), Rosters.of(1)));
    }

    private static void commit(UUID sender, UUID roster) {
        Rosters.finish(sender, roster);
        Rosters.committed(sender, roster);
    }

    private static void cancel(UUID sender, UUID roster) {
        Rosters.move(sender, roster, "cancel").then().statusCode(200);
    }

    /** One on which something was done before. */
    private Function<Place, Request> after(BiConsumer<UUID, UUID> what) {
        return place -> {
            if (place == Place.NOWHERE) {
                return Request.plain().path("id", UUID.randomUUID());
            }
            var sender = people.clerkAt(place);
            var roster = taken(sender, place);
            what.accept(sender, roster);
            return Request.plain().owner(sender).path("id", roster).shows(roster);
        };
    }
}
