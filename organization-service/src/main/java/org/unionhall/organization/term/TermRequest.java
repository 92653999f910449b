package org.unionhall.organization.term;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.DocumentNumber;

/** A term that stands, as a client sends it. */
@Schema(name = "TermRequest")
record TermRequest(
        @NotNull UUID unitId,
        @Schema(examples = "COMMITTEE") @NotNull ElectedBody body,
        @Schema(examples = "3") @NotNull @Min(1) @Max(100) Integer number,
        @Schema(examples = "5") @NotNull @Min(1) @Max(10) Integer years,
        @Schema(examples = "2022-03-18") @NotNull LocalDate beganOn,
        @Schema(examples = "宝工发〔2022〕12号", required = true) @Size(max = DocumentNumber.LONGEST)
                String documentNumber) {

    DocumentNumber document() {
        return new ElectionDecisionRequest(documentNumber).document();
    }
}
