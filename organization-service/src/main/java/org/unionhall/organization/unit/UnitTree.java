package org.unionhall.organization.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.organization.unit.UnitMessages.UnitMoved;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * The tree as a whole. Everything that changes a union first takes the lock of its tree, so that
 * places and numbers are decided one after the other; trees do not wait for each other.
 */
@ApplicationScoped
class UnitTree {

    @Inject Units units;
    @Inject Outbox outbox;
    @Inject Clock clock;

    /**
     * Takes the locks of the trees that the unions stand in, until the transaction ends. Call it
     * before anything of them is read, the actor's grants included.
     *
     * @throws Rejection {@code NOT_FOUND} when one does not exist, {@code CONFLICT} when one
     *     changed trees meanwhile
     */
    void lock(UUID... ids) {
        var roots = new TreeSet<UUID>();
        for (var id : ids) {
            roots.add(root(id));
        }
        roots.forEach(units::held);
        for (var id : ids) {
            if (!roots.contains(root(id))) {
                throw new Rejection(CommonProblem.CONFLICT);
            }
        }
    }

    private UUID root(UUID id) {
        return units.rootOf(id).orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
    }

    /**
     * Founding, moving, locking and ending a union is approved by the union above it (工会法 第十二条).
     */
    void requireApproval(Actor actor, Unit unit) {
        if (!actor.sight().covers(unit.place())) {
            throw new Rejection(CommonProblem.NOT_FOUND);
        }
        if (unit.parentId() == null) {
            actor.requireEverywhere(UnionPermission.APPROVE_UNIT);
        } else if (!actor.may(UnionPermission.APPROVE_UNIT, units.get(unit.parentId()).place())) {
            throw new Rejection(CommonProblem.FORBIDDEN, UnionPermission.APPROVE_UNIT);
        }
    }

    /** The numbers of a tree that begins. */
    Interval roomForTree() {
        long ordinal = units.nextTree();
        if (!Interval.hasRoomForTree(ordinal)) {
            throw new Rejection(UnitProblem.TREE_FULL);
        }
        return Interval.ofTree(ordinal);
    }

    /**
     * Numbers for unions that come under a parent. When there are none left between its children,
     * the smallest branch that has enough of them is numbered anew.
     *
     * @param coming how many unions come
     * @throws Rejection {@code TREE_FULL}
     */
    Interval roomUnder(Unit parent, long coming, UUID by) {
        var free = findRoom(parent, coming);
        if (free == null) {
            numberAnew(parent, coming, by);
            free = findRoom(parent, coming);
        }
        if (free == null) {
            throw new Rejection(UnitProblem.TREE_FULL);
        }
        return free;
    }

    private Interval findRoom(Unit parent, long coming) {
        long last = units.lastTakenUnder(parent.id()).orElse(parent.place());
        return Numbering.slotBehind(parent.interval(), last, coming)
                .or(
                        () ->
                                Numbering.slotBetween(
                                        parent.interval(),
                                        units.intervalsUnder(parent.id()),
                                        coming))
                .orElse(null);
    }

    private void numberAnew(Unit parent, long coming, UUID by) {
        var top = parent;
        long size = units.countWithin(top.interval()) + coming;
        while (top.parentId() != null && !Numbering.isComfortable(top.interval(), size)) {
            top = units.get(top.parentId());
            size = units.countWithin(top.interval()) + coming;
        }
        if (top.interval().width() < size) {
            throw new Rejection(UnitProblem.TREE_FULL);
        }
        var branch = units.within(top.interval());
        var below = byParent(branch);
        var numbers =
                Numbering.spread(
                        top,
                        top.interval(),
                        unit -> below.getOrDefault(unit.id(), List.of()),
                        unit -> unit.id().equals(parent.id()) ? 1 + coming : 1);
        numbers.entrySet().removeIf(one -> one.getValue().equals(one.getKey().interval()));
        var now = clock.instant();
        numbers.forEach((unit, interval) -> unit.renumber(interval, by, now));
        publish(numbers.keySet());
    }

    /** Sets the unions of a branch down at other numbers, their paths following. */
    void place(Unit top, List<Unit> branch, Interval interval, UUID by) {
        var below = byParent(branch);
        var byId = new HashMap<UUID, Unit>();
        branch.forEach(unit -> byId.put(unit.id(), unit));
        var numbers =
                Numbering.spread(
                        top, interval, unit -> below.getOrDefault(unit.id(), List.of()), unit -> 1);
        var now = clock.instant();
        numbers.forEach(
                (unit, own) -> {
                    if (unit == top) {
                        unit.renumber(own, by, now);
                    } else {
                        unit.moveAlong(byId.get(unit.parentId()), own, by, now);
                    }
                });
        publish(numbers.keySet());
    }

    private void publish(Collection<Unit> moved) {
        units.flush();
        moved.forEach(unit -> outbox.append(new UnitMoved(UnitState.of(unit))));
    }

    private static Map<UUID, List<Unit>> byParent(List<Unit> branch) {
        var children = new HashMap<UUID, List<Unit>>();
        for (var unit : branch) {
            children.computeIfAbsent(unit.parentId(), parent -> new ArrayList<>()).add(unit);
        }
        return children;
    }
}
