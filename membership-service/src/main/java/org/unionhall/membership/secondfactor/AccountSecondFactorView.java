package org.unionhall.membership.secondfactor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether somebody has a second factor, as those see it who may remove it.
 *
 * @param since left out while there is none
 */
@Schema(name = "AccountSecondFactor")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountSecondFactorView(boolean on, Instant since, List<EntryView> history) {

    static AccountSecondFactorView of(SecondFactor factor, List<SecondFactorEntry> history) {
        return new AccountSecondFactorView(
                factor != null,
                factor == null ? null : factor.confirmedAt(),
                EntryView.of(history));
    }
}
