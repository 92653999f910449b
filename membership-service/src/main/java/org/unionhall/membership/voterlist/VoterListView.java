package org.unionhall.membership.voterlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A closed list of voters. */
@Schema(name = "VoterList")
record VoterListView(
        UUID id,
        UUID unitId,
        @Schema(examples = "延安顺达快递有限公司工会委员会") String unitName,
        @Schema(examples = "COMMITTEE") String body,
        @Schema(examples = "2026-10-20") LocalDate heldOn,
        Instant closedAt,
        @Schema(examples = "92") int voters,
        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String sha256) {

    static final String PATH = "/api/v1/voter-lists";

    static VoterListView of(VoterList list, String unitName) {
        return new VoterListView(
                list.id(),
                list.unitId(),
                unitName,
                list.body(),
                list.heldOn(),
                list.closedAt(),
                list.voters(),
                list.sha256());
    }
}
