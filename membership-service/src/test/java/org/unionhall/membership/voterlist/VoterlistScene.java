package org.unionhall.membership.voterlist;

import java.util.UUID;
import org.unionhall.membership.Given;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** A list of the unit, whose members vote. */
final class VoterlistScene implements FeatureScene {

    private final PermissionPeople people;

    VoterlistScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("listVoterLists", place -> Request.plain().shows(listed(place)))
                .to("getVoterList", place -> Request.plain().path("id", listed(place)))
                .to("listVoters", this::voters);
    }

    private Request voters(Place place) {
        var list = listed(place);
        if (place == Place.NOWHERE) {
            return Request.plain().path("id", list);
        }
        var voter = people.member(place).id();
        Given.change("INSERT INTO voter (election_id, member_id) VALUES (?, ?)", list, voter);
        return Request.plain().path("id", list).shows(voter);
    }

    private UUID listed(Place place) {
        var id = UUID.randomUUID();
        if (place != Place.NOWHERE) {
            Given.change(
                    "INSERT INTO voter_list VALUES (?, ?, 'COMMITTEE', current_date, now(), 1,"
                            + " 'e3b0')",
                    id,
                    people.unitId(place));
        }
        return id;
    }
}
