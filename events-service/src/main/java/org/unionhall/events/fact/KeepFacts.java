package org.unionhall.events.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.unionhall.events.organizationcopy.UnitsTold;
import org.unionhall.platform.facts.Fact;

/**
 * Enters facts into the ledger and moves the counters by what is new. Who enters, forgets or moves
 * holds the ledger until the transaction ends: one after the other, in whatever instance.
 */
@ApplicationScoped
class KeepFacts {

    @Inject Ledger ledger;
    @Inject UnitPlaces places;
    @Inject PersonMonths persons;

    /** Nobody else enters, forgets or moves facts until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    void hold() {
        ledger.hold();
    }

    /**
     * Enters those that are not there yet. A fact of a union that nobody knows is kept and counts
     * once the union is known.
     *
     * @throws UnknownOriginal when a corrected fact is not there
     * @throws CorrectionOfCorrection when it is a correction itself
     * @throws CorrectionOfAnotherKind when it is of another measure or source
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void enter(List<Fact> facts, Origin origin) {
        if (facts.isEmpty()) {
            return;
        }
        ledger.hold();
        requireOriginals(facts);
        count(ledger.enter(facts, origin), 1);
    }

    private void requireOriginals(List<Fact> facts) {
        var corrected =
                facts.stream().map(Fact::corrects).filter(Objects::nonNull).distinct().toList();
        if (corrected.isEmpty()) {
            return;
        }
        Map<UUID, Ledger.Original> known = new HashMap<>(ledger.originals(corrected));
        facts.forEach(fact -> known.putIfAbsent(fact.factId(), Ledger.Original.of(fact)));
        for (var fact : facts) {
            if (fact.corrects() == null) {
                continue;
            }
            var original = known.get(fact.corrects());
            if (original == null) {
                throw new UnknownOriginal();
            }
            if (original.isCorrection()) {
                throw new CorrectionOfCorrection();
            }
            if (!original.isOfTheKindOf(fact)) {
                throw new CorrectionOfAnotherKind();
            }
        }
    }

    /**
     * Forgets everything that follows from the topic. Counters of its measures are dropped as a
     * whole and counted again from what other topics say of them, which is little or nothing.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(Origin origin) {
        ledger.hold();
        persons.forget(origin);
        ledger.forgetCounts(origin);
        ledger.forgetFacts(origin);
    }

    /**
     * The tree is another from a day on: what counts for the unions that stand elsewhere, and for
     * those below them, is counted again where they stand.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void replant(List<UnitsTold.Unit> units) {
        ledger.hold();
        var moved = places.follow(units);
        if (moved.isEmpty()) {
            return;
        }
        var branch = places.withAllBelow(moved.keySet());
        var first = moved.values().stream().min(LocalDate::compareTo).orElseThrow();
        var facts = ledger.misplaced(branch, first);
        count(facts, -1);
        ledger.place(facts);
        count(facts, 1);
    }

    private void count(Set<UUID> facts, int sign) {
        if (!facts.isEmpty()) {
            var which = Which.of(facts);
            ledger.count(which, sign);
            persons.count(which, sign);
        }
    }
}
