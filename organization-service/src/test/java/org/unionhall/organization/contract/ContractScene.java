package org.unionhall.organization.contract;

import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.Federation.a;
import static org.unionhall.organization.Federation.aGrassrootsUnionOf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.unionhall.organization.PermissionScene;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** Collective contracts of unions below the unit, entered by an officer who is no caller. */
final class ContractScene implements FeatureScene {

    private final PermissionScene world;
    private final Map<Place, UUID> contracts = new EnumMap<>(Place.class);

    ContractScene(PermissionScene world) {
        this.world = world;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("offerContract", place -> renewing(place, Contracting::offer))
                .to("recordContract", place -> renewing(place, Contracting::paper))
                .to("listContracts", place -> Request.plain().shows(contract(place)))
                .to("contractCoverage", place -> Request.plain().query("unit", world.unit(place)))
                .to("getContract", place -> Request.plain().path("id", contract(place)))
                .to(
                        "negotiateContract",
                        place ->
                                at(place, union -> Contracting.offered(a("CLERK", union), union))
                                        .body(Contracting.reply()))
                .to(
                        "adoptContract",
                        place ->
                                at(place, union -> Contracting.negotiated(a("CLERK", union), union))
                                        .body(Contracting.vote()))
                .to(
                        "signContract",
                        place ->
                                at(place, union -> Contracting.adopted(a("CLERK", union), union))
                                        .body(Contracting.signing()))
                .to(
                        "fileContract",
                        place ->
                                at(place, union -> Contracting.signed(a("CLERK", union), union))
                                        .body(Contracting.filing()))
                .to(
                        "objectToContract",
                        place -> at(place, Contracting::filed).body(Contracting.objection()))
                .to("endContract", place -> at(place, this::inEffect).body(Contracting.early()))
                .to(
                        "withdrawContract",
                        place -> at(place, Contracting::filed).body(Contracting.because()))
                .to("confirmContract", place -> at(place, Contracting::filed))
                .to(
                        "returnContract",
                        place -> at(place, Contracting::filed).body(Contracting.because()));
    }

    @Override
    public List<String> filter(String parameter) {
        return switch (parameter) {
            case "asOf" -> List.of(Contracting.today().toString());
            case "expiresBefore" -> List.of(Contracting.today().plusYears(9).toString());
            default -> List.of();
        };
    }

    /** It renews one of the same union. */
    private Request renewing(Place place, Function<UUID, Map<String, Object>> form) {
        var union = union(place);
        var body = form.apply(union);
        body.put("renewsId", place == Place.NOWHERE ? UUID.randomUUID() : inEffect(union));
        return Request.plain().body(body);
    }

    private Request at(Place place, Function<UUID, UUID> make) {
        var id = place == Place.NOWHERE ? UUID.randomUUID() : make.apply(union(place));
        return Request.plain().path("id", id).header("If-Match", "*");
    }

    private UUID union(Place place) {
        return place == Place.NOWHERE ? UUID.randomUUID() : aGrassrootsUnionOf(world.unit(place));
    }

    private UUID contract(Place place) {
        return contracts.computeIfAbsent(
                place,
                one ->
                        one == Place.NOWHERE
                                ? UUID.randomUUID()
                                : inEffect(aGrassrootsUnionOf(world.unit(one))));
    }

    private UUID inEffect(UUID union) {
        return Contracting.inEffect(FOUNDER, union, Contracting.paper(union));
    }
}
