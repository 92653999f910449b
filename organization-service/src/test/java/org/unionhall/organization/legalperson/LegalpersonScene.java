package org.unionhall.organization.legalperson;

import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.legalperson.Registering.approval;
import static org.unionhall.organization.legalperson.Registering.code;
import static org.unionhall.organization.legalperson.Registering.first;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhall.organization.Federation;
import org.unionhall.organization.PermissionScene;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** Applications and certificates of unions below the unit, which registers them. */
final class LegalpersonScene implements FeatureScene {

    private static final Map<String, String> WHY = Map.of("reason", "材料与登记事项不符。");

    private final PermissionScene world;
    private final Map<Place, UUID> waiting = new EnumMap<>(Place.class);
    private final Map<Place, UUID> held = new EnumMap<>(Place.class);

    LegalpersonScene(PermissionScene world) {
        this.world = world;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("applyForLegalPerson", place -> Request.plain().body(first(union(place))))
                .to("listLegalPersonRegistrations", place -> Request.plain().shows(kept(place)))
                .to("getLegalPersonRegistration", place -> at(kept(place)))
                .to("correctLegalPersonRegistration", this::correction)
                .to("withdrawLegalPersonRegistration", place -> changed(applied(place)))
                .to(
                        "approveLegalPersonRegistration",
                        place -> changed(applied(place)).body(approval(code("81"))))
                .to("returnLegalPersonRegistration", place -> changed(applied(place)).body(WHY))
                .to("rejectLegalPersonRegistration", place -> changed(applied(place)).body(WHY))
                .to("listUnionCertificates", place -> Request.plain().shows(certificate(place)))
                .to(
                        "countUnionCertificates",
                        place -> Request.plain().query("unit", world.unit(place)))
                .to("getUnionCertificate", place -> at(certificate(place)))
                .to("listUnionCertificateEditions", place -> at(certificate(place)))
                .to(
                        "getUnionCertificateSheet",
                        place -> at(certificate(place)).shows(certificate(place)))
                .to(
                        "correctUnionCertificate",
                        place ->
                                changed(issued(place, union(place)))
                                        .body(
                                                Map.of(
                                                        "address", "陕西省延安市宝塔区中心街2号",
                                                        "reason", "录入时住所有误。",
                                                        "documentNumber", "延工法〔2026〕10号")))
                .to(
                        "cancelUnionCertificate",
                        place ->
                                changed(ended(place))
                                        .body(
                                                Map.of(
                                                        "reason", "所在企业注销，工会已解散。",
                                                        "documentNumber", "延工法〔2026〕9号")));
    }

    private Request correction(Place place) {
        var union = union(place);
        return changed(applied(place, union)).body(first(union));
    }

    private static Request at(UUID thing) {
        return Request.plain().path("id", thing);
    }

    private static Request changed(UUID thing) {
        return at(thing).header("If-Match", "*");
    }

    private UUID union(Place place) {
        return place == Place.NOWHERE
                ? UUID.randomUUID()
                : Federation.aGrassrootsUnionOf(world.unit(place));
    }

    private UUID kept(Place place) {
        return waiting.computeIfAbsent(place, this::applied);
    }

    private UUID applied(Place place) {
        return applied(place, union(place));
    }

    private UUID applied(Place place, UUID union) {
        return place == Place.NOWHERE
                ? UUID.randomUUID()
                : Registering.applied(client("EDIT_UNIT"), first(union));
    }

    private UUID certificate(Place place) {
        return held.computeIfAbsent(place, one -> issued(one, union(one)));
    }

    private UUID issued(Place place, UUID union) {
        return place == Place.NOWHERE
                ? UUID.randomUUID()
                : Registering.registered(client("EDIT_UNIT"), FOUNDER, union, code("81"));
    }

    private UUID ended(Place place) {
        var union = union(place);
        var certificate = issued(place, union);
        if (place != Place.NOWHERE) {
            Federation.dissolve(FOUNDER, union).statusCode(200);
        }
        return certificate;
    }

    private UUID client(String permission) {
        return world.client(Set.of(permission), true);
    }
}
