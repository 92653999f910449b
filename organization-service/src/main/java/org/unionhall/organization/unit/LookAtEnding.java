package org.unionhall.organization.unit;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.unionhall.organization.membershipcopy.Belongings;
import org.unionhall.organization.unit.LeftBehind.Kind;
import org.unionhall.platform.web.access.Actor;

/** Looks at what a union leaves behind, for who may end it. */
@ApplicationScoped
class LookAtEnding {

    @Inject Units units;
    @Inject UnitTree tree;
    @Inject Belongings belongings;
    @Inject @All List<LeftBehind> features;

    /**
     * @throws org.unionhall.platform.web.problem.Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    @Transactional
    UnitLeftView look(UUID id, Actor actor) {
        var unit = units.get(id);
        tree.requireApproval(actor, unit);
        var counts = new EnumMap<Kind, Long>(Kind.class);
        counts.put(Kind.UNIONS_BELOW, units.liveChildren(id));
        counts.put(Kind.MEMBERS, belongings.membersOf(id));
        counts.put(Kind.APPLICATIONS, belongings.applicationsTo(id));
        counts.put(Kind.COMING, belongings.comingTo(id));
        features.forEach(feature -> counts.put(feature.kind(), feature.at(id)));
        return new UnitLeftView(
                id,
                unit.version(),
                counts.entrySet().stream()
                        .map(
                                one ->
                                        new UnitLeftView.Left(
                                                one.getKey(), one.getValue(), one.getKey().fate()))
                        .toList());
    }
}
