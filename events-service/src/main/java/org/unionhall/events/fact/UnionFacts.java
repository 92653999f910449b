package org.unionhall.events.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.UUID;
import org.unionhall.events.organizationcopy.UnitsForgotten;
import org.unionhall.events.organizationcopy.UnitsTold;
import org.unionhall.platform.facts.Fact;

/** Follows the tree, and makes facts of what organization tells of unions. */
@ApplicationScoped
class UnionFacts {

    @Inject CountedUnions unions;
    @Inject KeepFacts keep;

    void take(@Observes UnitsTold told) {
        keep.replant(told.units());
        var known =
                new HashMap<>(
                        unions.known(
                                told.units().stream()
                                        .map(UnitsTold.Unit::unitId)
                                        .distinct()
                                        .toList()));
        var changed = new HashMap<UUID, CountedUnion>();
        var facts = new ArrayList<Fact>();
        for (var unit : told.units()) {
            var before = known.get(unit.unitId());
            if (before != null && before.version() >= unit.version()) {
                continue;
            }
            var now = CountedUnion.of(unit);
            facts.addAll(now.facts(before, unit.type()));
            known.put(unit.unitId(), now);
            changed.put(unit.unitId(), now);
        }
        unions.keep(changed.values());
        keep.enter(facts, Origin.UNITS);
    }

    void forget(@Observes UnitsForgotten forgotten) {
        keep.forget(Origin.UNITS);
        unions.forget();
    }
}
