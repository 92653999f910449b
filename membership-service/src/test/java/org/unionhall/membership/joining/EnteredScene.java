package org.unionhall.membership.joining;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhall.membership.Given;
import org.unionhall.membership.PermissionPeople;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** Papers and applications from papers, which a clerk of the unit has entered. */
final class EnteredScene implements FeatureScene {

    private final PermissionPeople people;

    EnteredScene(PermissionPeople people) {
        this.people = people;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("sendApplicationPaper", this::paper)
                .to("enterApplication", place -> Request.plain().body(body(place)))
                .to("correctEnteredApplication", this::correction)
                .to("getApplicationPaper", place -> named(place).query("purpose", "核对纸质申请书"))
                .to("getApplicationForm", this::form)
                .to("getBlankApplicationForm", this::blank);
    }

    @Override
    public Set<String> revealing() {
        return Set.of("getApplicationPaper");
    }

    private Request paper(Place place) {
        return Request.plain().query("unitId", people.unitId(place)).file(Entering.PAPER);
    }

    private Request blank(Place place) {
        return Request.plain().query("unitId", people.unitId(place)).shows("application.pdf");
    }

    private Map<String, Object> body(Place place) {
        var application = people.application(place);
        application.remove("channelCode");
        application.put("unitId", people.unitId(place));
        var paper =
                place == Place.NOWHERE
                        ? UUID.randomUUID()
                        : Entering.paper(people.clerkAt(place), people.unitId(place));
        return Entering.onPaper(application, paper);
    }

    private Request named(Place place) {
        if (place == Place.NOWHERE) {
            return Request.plain().owner(UUID.randomUUID()).path("id", UUID.randomUUID());
        }
        var clerk = people.clerkAt(place);
        var id = Given.made(clerk, Entering.PATH, body(place));
        return Request.plain().owner(clerk).path("id", id).shows(id);
    }

    private Request correction(Place place) {
        return named(place)
                .header("If-Match", "*")
                .body(body(place == Place.NOWHERE ? Place.OWN : place));
    }

    private Request form(Place place) {
        var applied = people.applied(place, true);
        return Request.plain()
                .owner(applied.account())
                .path("id", applied.id())
                .shows(applied.id());
    }
}
