package org.unionhall.organization.appointment;

import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.PermissionScene.integrator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhall.organization.Federation;
import org.unionhall.organization.PermissionScene;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.Ids;

/** Appointments at the unit, and of the whole platform. */
final class AppointmentScene implements FeatureScene {

    private final PermissionScene world;

    AppointmentScene(PermissionScene world) {
        this.world = world;
    }

    /** An appointment and whom it appoints. */
    private record Made(UUID id, UUID owner) {

        Request shown() {
            return Request.plain().owner(owner).shows(id);
        }

        Request named() {
            return Request.plain().owner(owner).path("id", id);
        }
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to(
                        "makeAppointment",
                        place ->
                                Request.plain()
                                        .body(
                                                integrator(
                                                        Ids.next(),
                                                        world.unit(place),
                                                        Set.of("APPOINT"))))
                .to("listAppointments", place -> made(place).shown())
                .once("listAppointments/platform", () -> madeAt(null).shown())
                .to("listMyAppointments", place -> made(place).shown())
                .to("getAppointment", place -> made(place).named())
                .once("getAppointment/platform", () -> madeAt(null).named())
                .to(
                        "endAppointment",
                        place ->
                                made(place)
                                        .named()
                                        .header("If-Match", "*")
                                        .body(Map.of("reason", "工作调动")));
    }

    @Override
    public List<String> filter(String parameter) {
        return parameter.equals("current") ? List.of("true", "false") : List.of();
    }

    private Made made(Place place) {
        return place == Place.NOWHERE
                ? new Made(UUID.randomUUID(), Ids.next())
                : madeAt(world.unit(place));
    }

    /** It begins tomorrow: its owner sees it and may nothing by it yet. */
    private static Made madeAt(UUID unit) {
        var owner = Ids.next();
        var body = integrator(owner, unit, Set.of("EDIT_ROSTER"));
        body.put("from", LocalDate.now(HouseClock.ZONE).plusDays(1).toString());
        return new Made(Federation.made(FOUNDER, "/api/v1/appointments", body), owner);
    }
}
