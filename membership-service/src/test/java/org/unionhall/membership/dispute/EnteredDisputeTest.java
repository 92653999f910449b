package org.unionhall.membership.dispute;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.membership.joining.Entering;

/** Who entered an application from paper is involved in a dispute about it. */
@QuarkusTest
@QuarkusTestResource(World.class)
class EnteredDisputeTest {

    @Test
    void who_entered_it_does_not_decide_a_dispute_about_it_and_another_rejects_it() {
        var city = Given.aCity();
        var above = Given.clerkOf(city.city());
        var body = Entering.onPaper(city.north(), above);
        var id = Given.made(above, Entering.PATH, body);
        var number = (String) body.get("idNumber");
        var owner = UUID.randomUUID();
        var dispute = Disputing.opened(owner, city.south().id(), number);
        var south = Given.clerkOf(city.south());
        Disputing.show(south, Disputing.code(owner, dispute), city.south().id(), number)
                .statusCode(200);
        Disputing.pass(Instant.now().plus(Duration.ofDays(60)));
        Disputing.decide(above, dispute, "voiding")
                .statusCode(403)
                .body("code", equalTo("INVOLVED_IN_DISPUTE"));
        Disputing.decide(Given.clerkOf(city.city()), dispute, "voiding").statusCode(200);
        Given.as(above)
                .get("/api/v1/applications/" + id)
                .then()
                .body("status", equalTo("REJECTED"));
    }
}
