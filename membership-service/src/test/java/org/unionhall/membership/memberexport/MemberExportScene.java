package org.unionhall.membership.memberexport;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** A list of the unit's members that somebody appointed there had exported. */
final class MemberExportScene implements FeatureScene {

    private final PermissionPeople people;

    MemberExportScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to(
                        "exportMembers",
                        place -> Request.plain().body(Exports.of(people.unitId(place))))
                .to("listMemberExports", this::listed)
                .to("getMemberExport", after((asker, export) -> {}))
                .to("getMemberExportEvents", this::followed)
                .to("cancelMemberExport", after((asker, export) -> {}))
                .to("resumeMemberExport", after(Exports::cancel))
                .to("getMemberExportFile", this::file);
    }

    private Request followed(Place place) {
        if (place == Place.NOWHERE) {
            return Request.plain().path("id", UUID.randomUUID());
        }
        var asker = people.clerkAt(place);
        var export = Exports.ask(asker, people.unitId(place));
        return Request.plain().owner(asker).path("id", export).shows(export);
    }

    /** Every row of the workbook carries the export's number. */
    private Request file(Place place) {
        if (place == Place.NOWHERE) {
            return Request.plain().path("id", UUID.randomUUID());
        }
        people.member(place);
        var asker = people.clerkAt(place);
        var export = Exports.ask(asker, people.unitId(place));
        Exports.finish(asker, export);
        return Request.plain().owner(asker).path("id", export).shows(export);
    }

    private Request listed(Place place) {
        if (place == Place.NOWHERE) {
            return Request.plain();
        }
        var asker = people.clerkAt(place);
        return Request.plain().owner(asker).shows(Exports.ask(asker, people.unitId(place)));
    }

    /** One on which something was done before. */
    private Function<Place, Request> after(BiConsumer<UUID, UUID> what) {
        return place -> {
            if (place == Place.NOWHERE) {
                return Request.plain().path("id", UUID.randomUUID());
            }
            var asker = people.clerkAt(place);
            var export = Exports.ask(asker, people.unitId(place));
            what.accept(asker, export);
            return Request.plain().owner(asker).path("id", export);
        };
    }
}
