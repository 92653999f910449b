package org.unionhall.events.declaredfact;

import static org.unionhall.events.Federation.as;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.unionhall.events.PermissionScene;
import org.unionhall.platform.testing.Tokens;
import org.unionhall.platform.testing.contract.Wire;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** Declared figures of the unit, each of a month of its own. */
final class DeclaredFactScene implements FeatureScene {

    /** The month of what stands, as the contract's example has it. */
    private static final YearMonth STANDS = YearMonth.of(2026, 9);

    private final PermissionScene world;
    private final AtomicInteger months = new AtomicInteger();
    private final Map<Place, UUID> toRead = new EnumMap<>(Place.class);
    private final Map<Place, UUID> standing = new EnumMap<>(Place.class);

    DeclaredFactScene(PermissionScene world) {
        this.world = world;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("declareFact", place -> Request.plain().body(correction(place)))
                .to("listDeclaredFacts", place -> Request.plain().shows(kept(place)))
                .to("getDeclaredFact", place -> at(kept(place)))
                .to("approveDeclaredFact", this::seen)
                .to("rejectDeclaredFact", place -> seen(place).body(Map.of("reason", "与原件不符。")))
                .to("withdrawDeclaredFact", this::seen);
    }

    /** A correction names everything that a declaration can. */
    private Map<String, Object> correction(Place place) {
        var body = declaration(place);
        body.put("month", STANDS.toString());
        body.put("corrects", standing.computeIfAbsent(place, this::approved));
        return body;
    }

    private UUID approved(Place place) {
        if (place == Place.NOWHERE) {
            return UUID.randomUUID();
        }
        var body = declaration(place);
        body.put("month", STANDS.toString());
        var id = declared(body);
        as(world.client(Set.of("APPROVE_FIGURES"), true))
                .header("If-Match", "*")
                .post("/api/v1/declared-facts/" + id + "/approval")
                .then()
                .statusCode(200);
        return id;
    }

    private Map<String, Object> declaration(Place place) {
        var body = new HashMap<String, Object>();
        body.put("unitId", world.unit(place));
        body.put("measure", "MEMBER_JOINED");
        body.put("month", YearMonth.of(1950, 1).plusMonths(months.getAndIncrement()).toString());
        body.put("quantity", 120);
        body.put("evidence", "县总工会季度报表，已核对原件。");
        return body;
    }

    private static Request at(UUID declaration) {
        return Request.plain().path("id", declaration);
    }

    private Request seen(Place place) {
        return at(declared(place)).header("If-Match", "*");
    }

    private UUID kept(Place place) {
        return toRead.computeIfAbsent(place, this::declared);
    }

    private UUID declared(Place place) {
        return place == Place.NOWHERE ? UUID.randomUUID() : declared(declaration(place));
    }

    private UUID declared(Map<String, Object> body) {
        var client = world.client(Set.of("DECLARE_FIGURES"), true);
        var made = Wire.posted(Tokens.bearer(client), "/api/v1/declared-facts", body);
        return UUID.fromString(made.path("id").asText());
    }
}
