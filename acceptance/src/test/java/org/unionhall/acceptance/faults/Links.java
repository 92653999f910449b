package org.unionhall.acceptance.faults;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionhall.launcher.Settings;
import org.unionhall.platform.embedded.Ports;

/** A {@link Link} for every way one part of the platform speaks to another. */
final class Links implements AutoCloseable {

    static final List<String> SERVICES = List.of("membership", "organization", "events");

    private final Map<String, Link> links = new LinkedHashMap<>();
    private final Settings settings;

    /** Puts links into the platform these settings describe. */
    Links(Settings plain) {
        var told = plain;
        for (var service : SERVICES) {
            var database = add(service + "-postgres", plain.portOf("postgres"));
            told = told.detour(service, "postgres", database.port());
            int door = Ports.free();
            var broker = add(service + "-kafka", door);
            told = told.detourToKafka(service, door, broker.port());
            var upstream = add("gateway-" + service, plain.portOf(service));
            told = told.detour("gateway", service, upstream.port());
        }
        var outside = add("membership-stand-ins", plain.portOf("stand-ins"));
        settings = told.detour("membership", "stand-ins", outside.port());
    }

    /** The settings of the platform that uses these links. */
    Settings settings() {
        return settings;
    }

    static List<String> names() {
        return List.of(
                "membership-postgres",
                "organization-postgres",
                "events-postgres",
                "membership-kafka",
                "organization-kafka",
                "events-kafka",
                "gateway-membership",
                "gateway-organization",
                "gateway-events",
                "membership-stand-ins");
    }

    Link get(String name) {
        return links.get(name);
    }

    void heal() {
        links.values().forEach(link -> link.turn(Weather.FAIR));
    }

    private Link add(String name, int target) {
        var link = new Link(name, target);
        links.put(name, link);
        return link;
    }

    @Override
    public void close() {
        links.values().forEach(Link::close);
    }
}
