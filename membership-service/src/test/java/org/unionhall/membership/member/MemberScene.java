package org.unionhall.membership.member;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** A member of the unit. */
final class MemberScene implements FeatureScene {

    private final PermissionPeople people;

    MemberScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("listMembers", this::shown)
                .to("listMemberChanges", this::shown)
                .to("getMyMembership", this::shown)
                .to("getMember", this::named)
                .to("listMovements", this::named)
                .to("lookupMember", this::lookedUp)
                .to("revealMemberField", place -> named(place).body(PermissionPeople.reveal()))
                .to("getMyAccessLog", this::lookedAt);
    }

    @Override
    public List<String> filter(String parameter) {
        return switch (parameter) {
            case "name" -> List.of("阿");
            case "group" -> List.of("COURIER", "TRUCK_DRIVER");
            default -> List.of();
        };
    }

    @Override
    public Set<String> revealing() {
        return Set.of("revealMemberField");
    }

    private Request shown(Place place) {
        var member = people.member(place);
        return Request.plain().owner(member.account()).shows(member.id());
    }

    private Request named(Place place) {
        var member = people.member(place);
        return Request.plain().owner(member.account()).path("id", member.id());
    }

    private Request lookedUp(Place place) {
        var member = people.member(place);
        return Request.plain()
                .owner(member.account())
                .body(
                        Map.of(
                                "idType",
                                "RESIDENT_ID",
                                "idNumber",
                                member.idNumber(),
                                "purpose",
                                "核对转入人员的会籍"))
                .shows(member.id());
    }

    /** The log of an applicant at whose number somebody looked for that purpose. */
    private Request lookedAt(Place place) {
        var applied = people.applied(place, false);
        var reveal = PermissionPeople.reveal();
        if (place != Place.NOWHERE) {
            people.asFounder()
                    .body(reveal)
                    .post("/api/v1/applications/" + applied.id() + "/reveal")
                    .then()
                    .statusCode(200);
        }
        return Request.plain().owner(applied.account()).shows(reveal.get("purpose"));
    }
}
