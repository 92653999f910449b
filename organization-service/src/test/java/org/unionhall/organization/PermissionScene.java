package org.unionhall.organization;

import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.Federation.a;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.platform.testing.permissions.Caller;
import org.unionhall.platform.testing.permissions.FeatureScenes;
import org.unionhall.platform.testing.permissions.MessagesScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Scene;
import org.unionhall.platform.web.Ids;

/** A county of a city with another county beside it and a union below it; another city. */
public final class PermissionScene implements Scene {

    private final UUID city = Federation.aCity();
    private final UUID county = Federation.aCountyOf(city);
    private final UUID beside = Federation.aCountyOf(city);
    private final UUID below = Federation.aGrassrootsUnionOf(county);
    private final UUID foreign = Federation.aCountyOf(Federation.aCity());
    private final Map<Caller, UUID> accounts = new EnumMap<>(Caller.class);
    private final Map<String, UUID> clients = new HashMap<>();
    private final FeatureScenes features =
            FeatureScenes.around(this, MessagesScene.ofOneThatReadsNone("organization"));

    @Override
    public FeatureScenes features() {
        return features;
    }

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
                    var body = integrator(account, everywhere ? null : county, permissions);
                    Federation.made(FOUNDER, "/api/v1/appointments", body);
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
    public Set<String> secrets() {
        return Set.of();
    }

    /**
     * What appoints an integrator with these permissions; over the whole platform without a unit.
     */
    public static Map<String, Object> integrator(UUID account, UUID unit, Set<String> permissions) {
        var body = new HashMap<String, Object>();
        body.put("accountId", account);
        body.put("role", "INTEGRATOR");
        body.put("unitId", unit);
        body.put("permissions", permissions);
        return body;
    }
}
