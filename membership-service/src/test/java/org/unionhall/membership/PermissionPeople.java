package org.unionhall.membership;

import io.restassured.specification.RequestSpecification;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.unionhall.membership.Given.Unit;
import org.unionhall.platform.testing.Tokens;
import org.unionhall.platform.testing.contract.Wire;
import org.unionhall.platform.testing.permissions.Caller;
import org.unionhall.platform.testing.permissions.Place;

/** A union of couriers in a city, the unions around it, another city, and the people there. */
public final class PermissionPeople {

    /** Somebody's application. */
    public record Applied(UUID id, UUID account) {}

    /** Somebody who is a member. */
    public record Joined(UUID id, UUID account, String idNumber) {}

    private static final AtomicInteger PURPOSES = new AtomicInteger();

    private final Given.City here = Given.aCity();
    private final Given.City there = Given.aCity();
    private final Unit below =
            new Unit(UUID.randomUUID(), "快递网点工会", here.north().lo() + 10, here.north().lo() + 19);
    private final UUID founder = Given.appointed(null, "FOUNDER", Given.FOUNDING);
    private final Set<String> secrets = ConcurrentHashMap.newKeySet();
    private final Map<Caller, UUID> accounts = new EnumMap<>(Caller.class);
    private final Map<String, UUID> clients = new HashMap<>();
    private final Map<Place, String> channels = new EnumMap<>(Place.class);
    private final Map<Place, Joined> members = new EnumMap<>(Place.class);
    private final Map<Place, Applied> toRead = new EnumMap<>(Place.class);

    PermissionPeople() {
        Given.tell(below, here.north().id(), "GRASSROOTS", "NORMAL", 1);
        Given.awaitRow("unit_copy", "unit_id", below.id());
    }

    Set<String> secrets() {
        return secrets;
    }

    public String secret(String number) {
        secrets.add(number);
        return number;
    }

    public RequestSpecification asFounder() {
        return Given.as(founder);
    }

    private Unit beside(Place place) {
        return place == Place.OWN ? here.south() : there.south();
    }

    /** The union beside that of the place. */
    public UUID besideId(Place place) {
        return place == Place.NOWHERE ? UUID.randomUUID() : beside(place).id();
    }

    /** Somebody else who is a clerk there. */
    public UUID clerkBeside(Place place) {
        return clerk(beside(place));
    }

    /** A member of the union beside it to whom nothing has happened yet. */
    public Joined freshBeside(Place place) {
        return place == Place.NOWHERE ? member(place) : joined(Given.application(beside(place)));
    }

    /** A member of the union to whom nothing has happened yet. */
    public Joined fresh(Place place) {
        return place == Place.NOWHERE ? member(place) : joined(application(place));
    }

    Unit unit(Place place) {
        return place == Place.OWN ? here.north() : there.north();
    }

    public UUID unitId(Place place) {
        return place == Place.NOWHERE ? UUID.randomUUID() : unit(place).id();
    }

    public String channel(Place place) {
        return place == Place.NOWHERE
                ? "CNOWHERE"
                : channels.computeIfAbsent(place, where -> Given.channel(unit(where)));
    }

    UUID account(Caller caller) {
        return accounts.computeIfAbsent(
                caller,
                somebody ->
                        switch (somebody) {
                            case FOUNDER -> founder;
                            case CLERK -> clerk(here.north());
                            case CHILD -> clerk(below);
                            case PARENT -> clerk(here.city());
                            case SIBLING -> clerk(here.south());
                            case ELSEWHERE -> clerk(there.north());
                            case AUDITOR -> appointed(here.north(), "AUDITOR", Given.AUDITOR);
                            default -> person(Given.mobile());
                        });
    }

    UUID client(Set<String> permissions, boolean everywhere) {
        return clients.computeIfAbsent(
                permissions + "|" + everywhere,
                key ->
                        appointed(
                                everywhere ? null : here.north(),
                                "INTEGRATOR",
                                List.copyOf(permissions)));
    }

    private UUID clerk(Unit unit) {
        return appointed(unit, "CLERK", Given.CLERK);
    }

    /** Somebody else who is a clerk of the unit. */
    public UUID clerkAt(Place place) {
        return clerk(unit(place));
    }

    private UUID appointed(Unit unit, String role, List<String> permissions) {
        var account = person(Given.mobile());
        Given.appoint(account, unit, role, permissions);
        return account;
    }

    /** An account that is reached by that mobile. */
    public UUID person(String mobile) {
        var body = Map.of("mobile", secret(mobile), "name", "古丽");
        return Given.made(founder, "/api/v1/accounts", body);
    }

    /** What asks for somebody's number in the clear; the purpose is another each time. */
    public static Map<String, Object> reveal() {
        var body = new HashMap<String, Object>();
        body.put("field", "ID_NUMBER");
        body.put("purpose", "核对证件原件 " + PURPOSES.incrementAndGet());
        return body;
    }

    /** A complete application to the unit there, through its channel. */
    public Map<String, Object> application(Place place) {
        var unit = place == Place.NOWHERE ? new Unit(UUID.randomUUID(), "", 0, 0) : unit(place);
        var body = Given.application(unit);
        body.put("channelCode", channel(place));
        body.put("employer", Map.of("name", "延安顺达快递有限公司"));
        secret((String) body.get("idNumber"));
        return body;
    }

    /** An application that waits; a fresh one unless it is only read. */
    public Applied applied(Place place, boolean onlyRead) {
        if (place == Place.NOWHERE) {
            return new Applied(UUID.randomUUID(), UUID.randomUUID());
        }
        return onlyRead ? toRead.computeIfAbsent(place, this::apply) : apply(place);
    }

    private Applied apply(Place place) {
        return apply(application(place));
    }

    private Applied apply(Map<String, Object> body) {
        var account = person(Given.mobile());
        return new Applied(Given.made(account, "/api/v1/applications", body), account);
    }

    /** The application is approved, and then the registry says that it should not have been. */
    public void approvedInSpite(Applied applied, Place place) {
        if (place != Place.NOWHERE) {
            approve(applied);
            Given.refuted(applied.id());
        }
    }

    private void approve(Applied applied) {
        var path = "/api/v1/applications/" + applied.id() + "/approval";
        Wire.posted(Tokens.bearer(founder), path, null);
    }

    public Joined member(Place place) {
        if (place == Place.NOWHERE) {
            return new Joined(UUID.randomUUID(), UUID.randomUUID(), secret(Given.residentId()));
        }
        return members.computeIfAbsent(place, where -> joined(application(where)));
    }

    private Joined joined(Map<String, Object> application) {
        secret((String) application.get("idNumber"));
        var applied = apply(application);
        approve(applied);
        var id = Given.as(applied.account()).get("/api/v1/members/me").jsonPath().getUUID("id");
        return new Joined(id, applied.account(), (String) application.get("idNumber"));
    }
}
