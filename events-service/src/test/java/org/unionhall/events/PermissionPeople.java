package org.unionhall.events;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhall.platform.testing.permissions.Caller;

/** Who is appointed where, around Baota county. */
final class PermissionPeople {

    private final Federation here;
    private final Federation there;
    private final Map<Caller, UUID> accounts = new EnumMap<>(Caller.class);
    private final Map<String, UUID> clients = new HashMap<>();

    PermissionPeople(Federation here, Federation there) {
        this.here = here;
        this.there = there;
    }

    UUID account(Caller caller) {
        return accounts.computeIfAbsent(
                caller,
                somebody ->
                        switch (somebody) {
                            case FOUNDER -> appointed(null, "FOUNDER", Federation.FOUNDING);
                            case CLERK -> appointed(here.baota, "CLERK", Federation.CLERK);
                            case CHILD -> appointed(here.station, "CLERK", Federation.CLERK);
                            case PARENT -> appointed(here.city, "CLERK", Federation.CLERK);
                            case SIBLING -> appointed(here.ansai, "CLERK", Federation.CLERK);
                            case ELSEWHERE -> appointed(there.baota, "CLERK", Federation.CLERK);
                            case AUDITOR -> appointed(here.baota, "AUDITOR", Federation.AUDITOR);
                            default -> UUID.randomUUID();
                        });
    }

    private UUID appointed(UUID unit, String role, List<String> permissions) {
        var account = UUID.randomUUID();
        var id = here.appoint(account, unit, role, permissions);
        Federation.settled(
                () ->
                        Database.number(
                                        "select count(*) from appointment_copy where"
                                                + " appointment_id = ?",
                                        id)
                                == 1);
        return account;
    }

    UUID client(Set<String> permissions, boolean everywhere) {
        return clients.computeIfAbsent(
                permissions + "|" + everywhere,
                key ->
                        appointed(
                                everywhere ? null : here.baota,
                                "INTEGRATOR",
                                List.copyOf(permissions)));
    }
}
