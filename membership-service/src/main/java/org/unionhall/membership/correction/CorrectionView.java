package org.unionhall.membership.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.PersonField;
import org.unionhall.platform.sealing.Seal;

/**
 * What was put right, as the member and the unions read it: numbers masked. What does not apply is
 * left out.
 *
 * @param by the account that decided it
 */
@Schema(name = "MemberCorrection")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CorrectionView(
        UUID id,
        PersonField field,
        @Schema(examples = "DELIVERY") String former,
        @Schema(examples = "COURIER") String present,
        IdType idType,
        String reason,
        String document,
        UUID requestId,
        UUID by,
        Instant at) {

    static CorrectionView of(Correction one, Seal seal) {
        return new CorrectionView(
                one.id(),
                one.field(),
                one.former(seal),
                one.present(seal),
                one.idType(),
                one.reason(),
                one.document(),
                one.requestId(),
                one.actorId(),
                one.recordedAt());
    }

    @Override
    public String toString() {
        return "CorrectionView[" + id + "]";
    }
}
