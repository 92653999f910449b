package org.unionhall.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.unionhall.membership.announcement.Announcing;
import org.unionhall.membership.correction.Correcting;
import org.unionhall.membership.datacopy.Copies;
import org.unionhall.membership.dispute.Disputing;
import org.unionhall.membership.erasure.Erasing;
import org.unionhall.membership.merge.Merging;
import org.unionhall.membership.mobilechange.Changing;
import org.unionhall.membership.roster.Rosters;
import org.unionhall.membership.standing.Standings;
import org.unionhall.membership.transfer.Transferring;
import org.unionhall.membership.voterlist.Voting;
import org.unionhall.platform.testing.SettledLetters;
import org.unionhall.platform.testing.operations.EveryOperation;

@QuarkusTest
@QuarkusTestResource(World.class)
class EveryOperationTest extends EveryOperation {

    private static UUID allPowerful;
    private static final UUID APPLICANT = UUID.randomUUID();
    private static Given.City city;
    private static UUID clerk;

    @BeforeEach
    void given_members_and_a_queue() {
        if (city != null) {
            return;
        }
        city = Given.aCity();
        allPowerful = Phone.me(Phone.signIn(Given.mobile())).jsonPath().getUUID("id");
        for (int i = 0; i < 4; i++) {
            Erasing.withdrawn(allPowerful);
            Changing.withdrawn(allPowerful);
        }
        Given.appoint(allPowerful, null, "FOUNDER", Given.FOUNDING);
        SettledLetters.add(4);
        var voting = Given.aUnionOfMembers(city);
        var own = Given.submitted(allPowerful, city.south());
        clerk = Given.clerkOf(city.south());
        Given.submitted(APPLICANT, city.south());
        for (int i = 0; i < 4; i++) {
            Given.as(clerk)
                    .body(Map.of("field", "ID_NUMBER", "purpose", "核对入会人证件原件"))
                    .post("/api/v1/applications/" + own + "/reveal")
                    .then()
                    .statusCode(200);
            Given.aMember(UUID.randomUUID(), city.north(), allPowerful);
            Given.aMember(UUID.randomUUID(), voting, allPowerful);
            Given.submitted(UUID.randomUUID(), city.south());
            Given.told(allPowerful);
            Copies.ask(allPowerful);
            Announcing.draft(allPowerful, city.north().id());
            Rosters.sent(allPowerful, city.north().id(), Rosters.of(1)).then().statusCode(202);
            Given.as(allPowerful)
                    .body(Map.of("name", "接口 " + i))
                    .post("/api/v1/api-clients")
                    .then()
                    .statusCode(201);
        }
        Given.as(clerk).post("/api/v1/applications/" + own + "/approval").then().statusCode(200);
        for (int i = 0; i < 4; i++) {
            Transferring.withdrawn(allPowerful, city.north().id());
            Standings.withdraw(allPowerful, Standings.exit(allPowerful)).statusCode(200);
            Disputing.withdrawn(allPowerful, city.north().id());
            Erasing.askedAt(city.north(), allPowerful);
            Disputing.shown(allPowerful, city);
            Merging.withdrawn(clerk, allPowerful, city.south());
            Correcting.withdraw(allPowerful, Correcting.asked(allPowerful, "GROUP", "OTHER"))
                    .statusCode(200);
        }
        for (int i = 0; i < 4; i++) {
            Voting.closed(voting);
        }
        assertThat(Correcting.oneOfTheFirstListed(allPowerful)).isTrue();
    }

    @Override
    protected String service() {
        return "membership";
    }

    @Override
    protected UUID founder() {
        return allPowerful;
    }

    @Override
    protected UUID clerk() {
        return clerk;
    }

    @Override
    protected UUID person() {
        return APPLICANT;
    }

    @Override
    protected Map<String, String> known() {
        return Map.of("unitId", city.north().id().toString());
    }
}
