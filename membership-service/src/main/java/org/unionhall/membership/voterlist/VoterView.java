package org.unionhall.membership.voterlist;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member who may vote.
 *
 * @param name as it is now; personal. Null for who belongs to another union meanwhile
 */
@Schema(name = "Voter")
record VoterView(
        UUID memberId,
        @Schema(examples = "6106000000514") String memberNumber,
        @Schema(nullable = true, examples = "阿不都·艾尼") String name) {

    @Override
    public String toString() {
        return "VoterView[" + memberId + "]";
    }
}
