package org.unionhall.membership.standing;

import static org.unionhall.membership.Given.as;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Members who are none any more, for tests of what comes afterwards. */
public final class Leaving {

    private Leaving() {}

    /** The member asked to leave, and the union let go. */
    public static void left(UUID member, UUID clerk) {
        Standings.approve(clerk, Standings.exit(member)).statusCode(200);
    }

    /** The union entered that the member has died. */
    public static void died(UUID member, UUID clerk) {
        Standings.change(clerk, member, Standings.change("DEATH")).statusCode(200);
    }

    public static UUID proposedExpulsion(UUID clerk, UUID memberId) {
        return Standings.expulsion(clerk, memberId);
    }

    public static void filed(UUID above, UUID proposal) {
        Standings.approve(above, proposal).statusCode(200);
    }

    public static ValidatableResponse takeBack(UUID clerk, UUID memberId, String tag) {
        return as(clerk)
                .header("If-Match", tag)
                .body(Standings.undo())
                .post("/api/v1/members/" + memberId + "/standing/undo")
                .then();
    }
}
