package org.unionhall.membership.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.organizationcopy.UnitCopy;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.access.Scope;

/** Which union a row means: the one of the roster, or another in reach by its name. */
final class RosterPlaces {

    private final UnitCopies units;
    private final UUID usual;
    private final Scope scope;
    private final Map<String, List<UUID>> found = new HashMap<>();

    RosterPlaces(UnitCopies units, UUID usual, Scope scope) {
        this.units = units;
        this.usual = usual;
        this.scope = scope;
    }

    /** The unions of that name in reach, two at most; the roster's own for null. */
    List<UUID> of(String name) {
        return name == null
                ? List.of(usual)
                : found.computeIfAbsent(
                        Typed.text(name),
                        typed ->
                                units.named(typed, scope, 2).stream()
                                        .map(UnitCopy::unitId)
                                        .toList());
    }
}
