package org.unionhall.events.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a batch of messages really changes. Received twice, late or in the wrong order, an
 * application counts once, as its newest version says.
 *
 * @param added applications not seen before
 * @param changed applications seen before in an older version
 * @param deltas by how much each cell moves; cells that do not move are left out
 */
record Fold(List<Attribution> added, List<Attribution> changed, SortedMap<Cell, Tally> deltas) {

    /**
     * @param batch what the messages say, in any order
     * @param known what is on record of the same applications
     */
    static Fold of(Collection<Attribution> batch, Map<UUID, Attribution> known) {
        var added = new ArrayList<Attribution>();
        var changed = new ArrayList<Attribution>();
        var deltas = new TreeMap<Cell, Tally>();
        for (var now : newest(batch)) {
            var before = known.get(now.applicationId());
            if (before == null) {
                added.add(now);
            } else if (now.isNewerThan(before)) {
                changed.add(now);
                move(deltas, before, Tally.ZERO.minus(before.tally()));
            } else {
                continue;
            }
            move(deltas, now, now.tally());
        }
        deltas.values().removeIf(Tally::isZero);
        return new Fold(added, changed, deltas);
    }

    /** The newest of each application, in the order of their ids. */
    static Collection<Attribution> newest(Collection<Attribution> batch) {
        var newest = new TreeMap<UUID, Attribution>();
        for (var message : batch) {
            newest.merge(message.applicationId(), message, (a, b) -> b.isNewerThan(a) ? b : a);
        }
        return newest.values();
    }

    private static void move(Map<Cell, Tally> deltas, Attribution where, Tally by) {
        where.cell().ifPresent(cell -> deltas.merge(cell, by, Tally::plus));
    }
}
