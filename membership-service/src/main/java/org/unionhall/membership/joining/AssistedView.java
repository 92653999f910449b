package org.unionhall.membership.joining;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a clerk entered an application from paper, and who. */
@Schema(name = "Assistance")
public record AssistedView(
        @Schema(nullable = true, examples = "李四") String enteredBy,
        LocalDate signedOn,
        @Schema(nullable = true) Boolean mobileShared) {

    static AssistedView of(Assistance assistance, String clerk) {
        return new AssistedView(clerk, assistance.signedOn(), assistance.mobileShared());
    }
}
