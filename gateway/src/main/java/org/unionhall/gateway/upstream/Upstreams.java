package org.unionhall.gateway.upstream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.unionhall.gateway.Settings;

/** The services behind the door. */
@Singleton
public final class Upstreams {

    private final Map<String, Upstream> byName = new TreeMap<>();

    @Inject
    public Upstreams(Settings settings) {
        var rule = settings.breaker();
        settings.upstreams()
                .forEach(
                        (name, addresses) ->
                                byName.put(
                                        name,
                                        new Upstream(
                                                name,
                                                addresses.stream()
                                                        .map(
                                                                at ->
                                                                        Instance.at(
                                                                                at,
                                                                                new Breaker(
                                                                                        rule
                                                                                                .failures(),
                                                                                        rule.rest()
                                                                                                .toNanos(),
                                                                                        System
                                                                                                ::nanoTime)))
                                                        .toList())));
        for (var routed : settings.routes().keySet()) {
            if (!byName.containsKey(routed)) {
                throw new IllegalArgumentException("Routes lead to an unknown service: " + routed);
            }
        }
    }

    public Upstream named(String name) {
        return byName.get(name);
    }

    public Collection<Upstream> all() {
        return byName.values();
    }
}
