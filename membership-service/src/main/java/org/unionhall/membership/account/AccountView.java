package org.unionhall.membership.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.organizationcopy.Appointments;

/** An account as it and those who manage accounts see it. */
public record AccountView(
        UUID id,
        @Schema(
                        description = "Masked; null for an API client",
                        nullable = true,
                        examples = "138****8000")
                String mobile,
        @Schema(nullable = true, examples = "李娜") String name,
        Instant createdAt,
        @Schema(description = "The appointments in force: what the account may do, and where")
                List<AppointmentView> appointments) {

    /** An appointment in force. */
    @Schema(name = "HeldAppointment")
    public record AppointmentView(
            @Schema(examples = "CLERK") String role,
            @Schema(description = "Null: the whole platform", nullable = true) UUID unitId,
            @Schema(nullable = true, examples = "宝塔区快递行业工会联合会") String unit,
            @Schema(examples = "[\"REVIEW_JOINING\", \"VIEW_MEMBERS\"]")
                    List<String> permissions) {}

    static AccountView of(Account account, List<Appointments.Held> held) {
        return new AccountView(
                account.id(),
                account.mobileMask(),
                account.name(),
                account.createdAt(),
                held.stream()
                        .map(
                                a ->
                                        new AppointmentView(
                                                a.role(), a.unitId(), a.unit(), a.permissions()))
                        .toList());
    }

    /** The same, without what colleagues elsewhere call them. */
    AccountView withoutName() {
        return new AccountView(id, mobile, null, createdAt, appointments);
    }
}
