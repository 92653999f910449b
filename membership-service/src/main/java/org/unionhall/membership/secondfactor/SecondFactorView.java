package org.unionhall.membership.secondfactor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person's own second factor.
 *
 * @param on whether sign-ins need it
 * @param since left out while it is not in force
 * @param recoveryCodesLeft how many can still be used
 * @param usedNow whether this sign-in was completed with it
 * @param officersNeedItFrom left out when officers never do
 */
@Schema(name = "SecondFactor")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SecondFactorView(
        boolean on,
        Instant since,
        @Schema(examples = "10") int recoveryCodesLeft,
        boolean usedNow,
        @Schema(examples = "2027-01-01") LocalDate officersNeedItFrom,
        List<EntryView> history) {

    static SecondFactorView of(
            SecondFactor factor,
            int recoveryCodesLeft,
            boolean usedNow,
            LocalDate officersNeedItFrom,
            List<SecondFactorEntry> history) {
        return new SecondFactorView(
                factor != null,
                factor == null ? null : factor.confirmedAt(),
                recoveryCodesLeft,
                usedNow,
                officersNeedItFrom,
                EntryView.of(history));
    }
}
