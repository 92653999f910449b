package org.unionhall.events.declaredfact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.events.fact.UnionMeasure;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Versioned;

/** A declared figure as it is shown. */
@Schema(name = "DeclaredFact")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeclaredFactView(
        UUID id,
        @Schema(examples = "1") long version,
        UUID unitId,
        @Schema(examples = "宝塔区总工会") String unitName,
        UnionMeasure measure,
        @Schema(examples = "2026-09") String month,
        @Schema(examples = "120") long quantity,
        @Schema(examples = "120") Long standing,
        @Schema(examples = "县总工会季度报表，已核对原件。") String evidence,
        @Schema(examples = "延县工发〔2026〕12号") String document,
        UUID corrects,
        DeclaredFactStatus status,
        @Schema(examples = "与原件不符。") String reason,
        Instant declaredAt,
        Instant decidedAt)
        implements Versioned, Located {

    static final String PATH = "/api/v1/declared-facts";

    @Override
    public String location() {
        return PATH + "/" + id;
    }

    static DeclaredFactView of(DeclaredFact fact, String unitName) {
        return new DeclaredFactView(
                fact.id(),
                fact.version(),
                fact.unitId(),
                unitName,
                fact.measure(),
                fact.month().toString(),
                fact.quantity(),
                fact.standing(),
                fact.evidence(),
                fact.document(),
                fact.corrects(),
                fact.status(),
                fact.reason(),
                fact.declaredAt(),
                fact.decidedAt());
    }
}
