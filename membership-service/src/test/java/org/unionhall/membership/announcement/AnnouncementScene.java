package org.unionhall.membership.announcement;

import java.util.UUID;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** What somebody appointed at the unit announces to its members. */
final class AnnouncementScene implements FeatureScene {

    private final PermissionPeople people;

    AnnouncementScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to(
                        "writeAnnouncement",
                        place -> Request.plain().body(Announcing.of(people.unitId(place))))
                .to("listAnnouncements", place -> Request.plain().shows(draft(place)))
                .to("getAnnouncement", this::shown)
                .to(
                        "correctAnnouncement",
                        place ->
                                Request.plain()
                                        .path("id", draft(place))
                                        .header("If-Match", "*")
                                        .body(Announcing.of(people.unitId(place))))
                .to("previewAnnouncement", place -> Request.plain().path("id", draft(place)))
                .to(
                        "publishAnnouncement",
                        place -> Request.plain().path("id", draft(place)).header("If-Match", "*"))
                .to("withdrawAnnouncement", place -> Request.plain().path("id", draft(place)))
                .to("getAnnouncementReach", place -> Request.plain().path("id", draft(place)))
                .to("getAnnouncementText", this::told);
    }

    private Request shown(Place place) {
        var id = draft(place);
        return Request.plain().path("id", id).shows(id);
    }

    private UUID draft(Place place) {
        return place == Place.NOWHERE
                ? UUID.randomUUID()
                : Announcing.draft(people.clerkAt(place), people.unitId(place));
    }

    private Request told(Place place) {
        if (place == Place.NOWHERE) {
            return Request.plain().path("id", UUID.randomUUID());
        }
        var member = people.member(place).account();
        var id = Announcing.sent(people.clerkAt(place), people.unitId(place));
        return Request.plain().owner(member).path("id", id).shows(id);
    }
}
