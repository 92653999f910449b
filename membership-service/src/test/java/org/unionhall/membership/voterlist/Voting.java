package org.unionhall.membership.voterlist;

import io.quarkus.arc.Arc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.unionhall.membership.Given;
import org.unionhall.platform.web.HouseClock;

/** Elections as organization-service publishes them, and the lists that follow. */
public final class Voting {

    static final String PATH = "/api/v1/voter-lists";
    private static final String ELECTIONS = "unionhall.organization.elections.v1";

    private Voting() {}

    public static LocalDate today() {
        return LocalDate.now(HouseClock.ZONE);
    }

    /** An election of the committee, known here. */
    public static UUID announced(Given.Unit unit, LocalDate heldOn) {
        return announced(unit, heldOn, "COMMITTEE");
    }

    static UUID announced(Given.Unit unit, LocalDate heldOn, String body) {
        var id = UUID.randomUUID();
        tell(id, 1, unit, heldOn, body, "ANNOUNCED");
        Given.awaitRow("election_copy", "election_id", id);
        return id;
    }

    /** It is in another state, and that is known here. */
    static void becomes(UUID id, Given.Unit unit, LocalDate heldOn, String status) {
        tell(id, 2, unit, heldOn, "COMMITTEE", status);
        Given.awaitRow(
                "(SELECT * FROM election_copy WHERE version = 2) AS known", "election_id", id);
    }

    private static void tell(
            UUID id, long version, Given.Unit unit, LocalDate heldOn, String body, String status) {
        var data = new HashMap<String, Object>();
        data.put("electionId", id);
        data.put("version", version);
        data.put("unitId", unit.id());
        data.put("body", body);
        data.put("kind", "REGULAR");
        data.put("status", status);
        data.put("noticedOn", today().minusDays(200).toString());
        data.put("heldOn", heldOn.toString());
        Given.broker().tell(ELECTIONS, "ElectionChanged", id, version, data);
    }

    /** The list of an election that is held today. */
    public static UUID closed(Given.Unit unit) {
        var id = announced(unit, today());
        close(Instant.now());
        return id;
    }

    /** What is due is done, on a thread that serves no request. */
    static void close(Instant now) {
        CompletableFuture.runAsync(
                        () -> {
                            var work = Arc.container().select(CloseVoterLists.class).get();
                            boolean more = true;
                            while (more) {
                                more = work.step(now);
                            }
                        })
                .join();
    }
}
