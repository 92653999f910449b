package org.unionhall.organization.term;

import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.Federation.a;
import static org.unionhall.organization.Federation.aGrassrootsUnionOf;
import static org.unionhall.organization.term.Electing.today;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.organization.PermissionScene;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** Terms and elections of unions below the unit. */
final class TermScene implements FeatureScene {

    private final PermissionScene world;
    private final Map<Place, UUID> terms = new EnumMap<>(Place.class);
    private final Map<Place, UUID> elections = new EnumMap<>(Place.class);

    TermScene(PermissionScene world) {
        this.world = world;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("listTerms", place -> Request.plain().shows(term(place)))
                .to("getTerm", place -> Request.plain().path("id", term(place)))
                .to(
                        "recordTerm",
                        place ->
                                Request.plain()
                                        .body(Electing.term(union(place), today().minusDays(9))))
                .to(
                        "announceElection",
                        place -> Request.plain().body(Electing.announcement(union(place), "FIRST")))
                .to("listElections", place -> Request.plain().shows(election(place)))
                .to("getElection", place -> Request.plain().path("id", election(place)))
                .to("reportElection", place -> at(announced(place)).body(Electing.result()))
                .to("withdrawElection", place -> at(announced(place)).body(Electing.because()))
                .to("permitElection", place -> at(asked(place)).body(Electing.document()))
                .to("confirmElection", place -> at(reported(place)).body(Electing.document()))
                .to("returnElection", place -> at(reported(place)).body(Electing.because()));
    }

    @Override
    public List<String> filter(String parameter) {
        return switch (parameter) {
            case "on" -> List.of(today().toString());
            case "endsBy" -> List.of(today().plusYears(9).toString());
            case "overdue" -> List.of("false");
            default -> List.of();
        };
    }

    private static Request at(UUID thing) {
        return Request.plain().path("id", thing).header("If-Match", "*");
    }

    private UUID union(Place place) {
        return place == Place.NOWHERE ? UUID.randomUUID() : aGrassrootsUnionOf(world.unit(place));
    }

    private UUID term(Place place) {
        return terms.computeIfAbsent(
                place,
                one ->
                        one == Place.NOWHERE
                                ? UUID.randomUUID()
                                : Electing.termOf(FOUNDER, union(one), today().minusDays(9)));
    }

    private UUID election(Place place) {
        return elections.computeIfAbsent(place, this::announced);
    }

    private UUID announced(Place place) {
        return place == Place.NOWHERE
                ? UUID.randomUUID()
                : Electing.announced(FOUNDER, union(place), "FIRST");
    }

    private UUID reported(Place place) {
        return place == Place.NOWHERE ? UUID.randomUUID() : Electing.reported(union(place));
    }

    /** One that is early. */
    private UUID asked(Place place) {
        if (place == Place.NOWHERE) {
            return UUID.randomUUID();
        }
        var union = union(place);
        Electing.termOf(FOUNDER, union, today().minusDays(100));
        return Electing.announced(a("CLERK", union), union, "EARLY");
    }
}
