package org.unionhall.membership.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.grants.Held;

/** An account as it and those who manage accounts see it. */
public record AccountView(
        UUID id,
        @Schema(nullable = true, examples = "138****8000") String mobile,
        @Schema(nullable = true, examples = "李娜") String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) Instant createdAt,
        List<AppointmentView> appointments) {

    /** An appointment in force. */
    @Schema(name = "HeldAppointment")
    public record AppointmentView(
            @Schema(examples = "CLERK") String role,
            @Schema(nullable = true) UUID unitId,
            @Schema(nullable = true, examples = "宝塔区快递行业工会联合会") String unit,
            @Schema(examples = "[\"REVIEW_JOINING\", \"VIEW_MEMBERS\"]")
                    List<String> permissions) {}

    static AccountView of(Account account, List<Held> held) {
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

    /**
     * What somebody learns who asked for the account of a mobile and has nothing to do with it: the
     * same whether it was there or not.
     *
     * @param given the name the asker gave
     */
    static AccountView ofStranger(Account account, String given) {
        return new AccountView(account.id(), account.mobileMask(), given, null, List.of());
    }
}
