package org.unionhall.organization.founding;

import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.founding.Applying.applied;
import static org.unionhall.organization.founding.Applying.approval;
import static org.unionhall.organization.founding.Applying.because;
import static org.unionhall.organization.founding.Applying.decide;
import static org.unionhall.organization.founding.Applying.form;
import static org.unionhall.organization.founding.Applying.to;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.unionhall.organization.Federation;
import org.unionhall.organization.PermissionScene;
import org.unionhall.platform.testing.permissions.Caller;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;
import org.unionhall.platform.web.Ids;

/** Applications of A that are with the unit; of somebody else in another city. */
final class FoundingScene implements FeatureScene {

    private final PermissionScene world;
    private final Map<Place, UUID> waiting = new EnumMap<>(Place.class);
    private final Map<Place, UUID> approved = new EnumMap<>(Place.class);
    private final Map<Place, UUID> townships = new EnumMap<>(Place.class);

    FoundingScene(PermissionScene world) {
        this.world = world;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("applyForFounding", place -> Request.plain().body(form(world.unit(place))))
                .to("listMyFoundings", place -> Request.plain().shows(kept(place)))
                .to("correctFounding", place -> changed(made(place)).body(form(null)))
                .to("withdrawFounding", place -> changed(made(place)))
                .to("listFoundings", place -> Request.plain().shows(kept(place)))
                .to("getFounding", place -> at(kept(place)))
                .to("getFoundingSheet", place -> at(sheet(place)).shows(sheet(place)))
                .to("approveFounding", place -> changed(made(place)).body(approval()))
                .to("returnFounding", place -> changed(made(place)).body(because("请补充材料。")))
                .to("rejectFounding", place -> changed(made(place)).body(because("不符合条件。")))
                .to("passFoundingOn", place -> changed(made(place)).body(to(township(place))));
    }

    private static Request at(UUID thing) {
        return Request.plain().path("id", thing);
    }

    private static Request changed(UUID thing) {
        return at(thing).header("If-Match", "*");
    }

    private UUID kept(Place place) {
        return waiting.computeIfAbsent(place, this::made);
    }

    private UUID made(Place place) {
        return place == Place.NOWHERE
                ? UUID.randomUUID()
                : applied(
                        place == Place.OWN ? world.account(Caller.OWNER) : Ids.next(),
                        form(world.unit(place)));
    }

    private UUID sheet(Place place) {
        return approved.computeIfAbsent(
                place,
                one -> {
                    var id = made(one);
                    if (one != Place.NOWHERE) {
                        decide(FOUNDER, id, "approval", approval()).statusCode(200);
                    }
                    return id;
                });
    }

    /** Another union of who decides. */
    private UUID township(Place place) {
        return townships.computeIfAbsent(
                place == Place.NOWHERE ? Place.OWN : place,
                one ->
                        Federation.unit(
                                FOUNDER,
                                Federation.body("镇总工会 " + one, "TOWNSHIP", world.unit(one))));
    }
}
