package org.unionhall.organization.term;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Versioned;

/** A term as it is shown. */
@Schema(name = "Term")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TermView(
        UUID id,
        @Schema(examples = "1") long version,
        UUID unitId,
        @Schema(examples = "延安顺达快递有限公司工会委员会") String unitName,
        ElectedBody body,
        @Schema(examples = "3") int number,
        @Schema(examples = "5") int years,
        @Schema(examples = "2022-03-18") LocalDate beganOn,
        @Schema(examples = "2027-03-18") LocalDate endsOn,
        @Schema(examples = "2027-06-18") LocalDate delayedTo,
        @Schema(examples = "2027-03-10") LocalDate endedOn,
        @Schema(examples = "宝工发〔2022〕12号") String documentNumber,
        TermWarning warning)
        implements Versioned, Located {

    static final String PATH = "/api/v1/terms";

    static String address(UUID id) {
        return PATH + "/" + id;
    }

    @Override
    public String location() {
        return address(id);
    }

    static TermView of(Term term, String unitName, TermWarning warning) {
        return new TermView(
                term.id(),
                term.version(),
                term.unitId(),
                unitName,
                term.body(),
                term.number(),
                term.years(),
                term.beganOn(),
                term.endsOn(),
                term.delayedTo(),
                term.endedOn(),
                term.documentNumber(),
                warning);
    }
}
