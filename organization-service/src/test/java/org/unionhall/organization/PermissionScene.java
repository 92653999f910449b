package org.unionhall.organization;

import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.Federation.a;
import static org.unionhall.organization.Federation.as;
import static org.unionhall.organization.Federation.body;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.platform.testing.permissions.Caller;
import org.unionhall.platform.testing.permissions.ParkedLetter;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Scene;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.Ids;

/** A county of a city with another county beside it and a union below it; another city. */
final class PermissionScene implements Scene {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final UUID city = Federation.aCity();
    private final UUID county = Federation.aCountyOf(city);
    private final UUID beside = Federation.aCountyOf(city);
    private final UUID below = Federation.aGrassrootsUnionOf(county);
    private final UUID foreign = Federation.aCountyOf(Federation.aCity());
    private final Map<Caller, UUID> accounts = new EnumMap<>(Caller.class);
    private final Map<String, UUID> clients = new HashMap<>();
    private final Map<String, UUID> read = new HashMap<>();

    @Override
    public UUID account(Caller caller) {
        return accounts.computeIfAbsent(
                caller,
                somebody ->
                        switch (somebody) {
                            case FOUNDER -> FOUNDER;
                            case CLERK -> a("CLERK", county);
                            case CHILD -> a("CLERK", below);
                            case PARENT -> a("CLERK", city);
                            case SIBLING -> a("CLERK", beside);
                            case ELSEWHERE -> a("CLERK", foreign);
                            case AUDITOR -> a("AUDITOR", county);
                            default -> Ids.next();
                        });
    }

    @Override
    public Set<String> permissions() {
        return Arrays.stream(UnionPermission.values())
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public UUID client(Set<String> permissions, boolean everywhere) {
        return clients.computeIfAbsent(
                permissions + "|" + everywhere,
                key -> {
                    var account = Ids.next();
                    var body = integrator(account, everywhere ? null : county);
                    body.put("permissions", permissions);
                    as(FOUNDER).body(body).post("/api/v1/appointments").then().statusCode(201);
                    return account;
                });
    }

    @Override
    public UUID unit(Place place) {
        return switch (place) {
            case OWN -> county;
            case FOREIGN -> foreign;
            case NOWHERE -> UUID.randomUUID();
        };
    }

    @Override
    public Request request(String operation, String variant, Place place) {
        var request = Request.plain();
        return switch (operation + (variant.isEmpty() ? "" : "/" + variant)) {
            case "listUnits" -> request.shows(union("read", place));
            case "listUnits/preparing" ->
                    request.query("status", "PREPARING").shows(union("preparing", place));
            case "listUnitChanges" -> request.shows(union("read", place));
            case "listUnitChanges/preparing" -> request.shows(union("preparing", place));
            case "getUnit", "listUnitHistory" -> request.path("id", union("read", place));
            case "getUnit/preparing", "listUnitChildren/preparing" ->
                    request.path("id", union("preparing", place));
            case "listUnitChildren" -> request.path("id", unit(place)).shows(union("read", place));
            case "foundUnit" -> request.body(named("GRASSROOTS", unit(place)));
            case "foundUnit/city" ->
                    place == Place.OWN ? request.body(named("FEDERATION", null)) : null;
            case "changeUnit" -> change(request, place).body(Map.of("name", name()));
            case "changeUnit/status" ->
                    change(request, place).body(Map.of("name", name(), "status", "LOCKED"));
            case "moveUnit" ->
                    change(request, place).body(Map.of("parentId", union("TOWNSHIP", place)));
            case "dissolveUnit" -> change(request, place).body(Map.of("reason", "所在企业破产注销"));
            case "makeAppointment" -> {
                var body = integrator(Ids.next(), unit(place));
                body.put("permissions", List.of("APPOINT"));
                yield request.body(body);
            }
            case "listAppointments", "listMyAppointments", "getAppointment", "endAppointment" ->
                    appointment(request, operation, place);
            case "getAppointment/platform", "listAppointments/platform" ->
                    place == Place.OWN ? appointment(request, operation, null) : null;
            case "getParameter" ->
                    place == Place.OWN
                            ? request.path("id", "00000000-0000-7000-8000-000000000001")
                            : null;
            case "setParameter" -> place == Place.OWN ? request.body(parameter()) : null;
            case "listParameters", "listGroups" -> place == Place.OWN ? request : null;
            case "listDeadLetters" ->
                    place == Place.OWN
                            ? request.path("service", "organization").shows(letter())
                            : null;
            case "discardDeadLetter" ->
                    place == Place.OWN
                            ? request.path("service", "organization")
                                    .path("id", letter())
                                    .body(Map.of("reason", "已另行处理"))
                            : null;
            case "replayDeadLetter" ->
                    place == Place.OWN
                            ? request.path("service", "organization").path("id", letter())
                            : null;
            case "rebuildCopy" ->
                    place == Place.OWN
                            ? request.path("service", "organization").path("topic", "none")
                            : null;
            default -> throw new IllegalArgumentException("No request to " + operation);
        };
    }

    @Override
    public List<String> filter(String operation, String parameter) {
        return switch (parameter) {
            case "name" -> List.of("工会");
            case "region" -> List.of("610000");
            case "current" -> List.of("true", "false");
            default -> List.of();
        };
    }

    @Override
    public Set<String> secrets() {
        return Set.of();
    }

    @Override
    public Set<String> revealing() {
        return Set.of();
    }

    /** One to read stays what it is; every other is fresh. */
    private UUID union(String kind, Place place) {
        if (place == Place.NOWHERE) {
            return UUID.randomUUID();
        }
        var parent = unit(place);
        return switch (kind) {
            case "TOWNSHIP" -> Federation.unit(FOUNDER, named("TOWNSHIP", parent));
            case "fresh" -> Federation.unit(FOUNDER, named("GRASSROOTS", parent));
            default ->
                    read.computeIfAbsent(
                            kind + place,
                            key -> {
                                var body = named("GRASSROOTS", parent);
                                if (kind.equals("preparing")) {
                                    body.put("status", "PREPARING");
                                }
                                return Federation.unit(FOUNDER, body);
                            });
        };
    }

    private Request change(Request request, Place place) {
        return request.path("id", union("fresh", place)).header("If-Match", "*");
    }

    /** The thing's appointment begins tomorrow: its owner sees it and may nothing by it yet. */
    private Request appointment(Request request, String operation, Place place) {
        var owner = Ids.next();
        var id = UUID.randomUUID();
        if (place != Place.NOWHERE) {
            var body = integrator(owner, place == null ? null : unit(place));
            body.put("permissions", List.of("EDIT_ROSTER"));
            body.put("from", LocalDate.now(HouseClock.ZONE).plusDays(1).toString());
            id =
                    as(FOUNDER)
                            .body(body)
                            .post("/api/v1/appointments")
                            .then()
                            .statusCode(201)
                            .extract()
                            .jsonPath()
                            .getUUID("id");
        }
        request.owner(owner);
        return switch (operation) {
            case "getAppointment" -> request.path("id", id);
            case "endAppointment" ->
                    request.path("id", id).header("If-Match", "*").body(Map.of("reason", "工作调动"));
            default -> request.shows(id);
        };
    }

    private static Map<String, Object> integrator(UUID account, UUID unit) {
        var body = new HashMap<String, Object>();
        body.put("accountId", account);
        body.put("role", "INTEGRATOR");
        body.put("unitId", unit);
        return body;
    }

    private static Map<String, Object> named(String type, UUID parent) {
        return body(name(), type, parent);
    }

    private static String name() {
        return "权限表工会 " + NUMBER.incrementAndGet();
    }

    private static Map<String, Object> parameter() {
        var day = LocalDate.now(HouseClock.ZONE).plusYears(40).plusDays(NUMBER.incrementAndGet());
        return Map.of(
                "name",
                "FEDERATION_TERM",
                "value",
                5,
                "legalBasis",
                "中国工会章程 第十一条",
                "validFrom",
                day.toString());
    }

    private static UUID letter() {
        return ParkedLetter.of("nobody.listens.v1", "Said", UUID.randomUUID(), "{}");
    }
}
