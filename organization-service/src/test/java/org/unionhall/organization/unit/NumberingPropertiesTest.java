package org.unionhall.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class NumberingPropertiesTest {

    @Property(tries = 200)
    void a_branch_spread_anew_is_nested_exactly_as_its_parents(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 200) int unions,
            @ForAll @LongRange(min = 0, max = 1_000_000) long spare,
            @ForAll @IntRange(min = 0, max = 5) int coming) {
        var parents = randomTree(unions, new Random(seed));
        var children = childrenOf(parents);
        int guest = Math.floorMod(seed, unions);
        var whole = new Interval(1000, 1000 + unions + coming + spare - 1);

        var numbers =
                Numbering.spread(
                        0,
                        whole,
                        unit -> children.getOrDefault(unit, List.of()),
                        unit -> unit == guest ? 1 + coming : 1);

        assertThat(numbers).hasSize(unions);
        assertThat(numbers.get(0)).isEqualTo(whole);
        assertNested(parents, numbers);
        if (coming > 0) {
            var host = numbers.get(guest);
            var taken = children.getOrDefault(guest, List.of()).stream().map(numbers::get).toList();
            assertThat(Numbering.slotBetween(host, taken, coming)).isPresent();
        }
    }

    @Property(tries = 200)
    void slots_are_given_out_until_the_parent_is_full_and_never_overlap(
            @ForAll @LongRange(min = 1, max = 700) long width) {
        var parent = new Interval(0, width - 1);
        var taken = new ArrayList<Interval>();
        while (true) {
            long last = taken.stream().mapToLong(Interval::hi).max().orElse(parent.lo());
            var slot =
                    Numbering.slotBehind(parent, last, 1)
                            .or(() -> Numbering.slotBetween(parent, taken, 1));
            if (slot.isEmpty()) {
                break;
            }
            assertThat(parent.contains(slot.get())).isTrue();
            assertThat(slot.get().lo()).isGreaterThan(parent.lo());
            assertThat(taken).noneMatch(other -> other.overlaps(slot.get()));
            taken.add(slot.get());
        }
        assertThat(taken).hasSize((int) width - 1);
    }

    @Property(tries = 200)
    void a_gap_that_was_left_is_used_again(
            @ForAll @IntRange(min = 3, max = 100) int children,
            @ForAll @IntRange(min = 0, max = 99) int leaving) {
        var parent = new Interval(0, children);
        var taken = new ArrayList<Interval>();
        for (int i = 1; i <= children; i++) {
            taken.add(new Interval(i, i));
        }
        var left = taken.remove(leaving % children);
        assertThat(Numbering.slotBetween(parent, taken, 1)).contains(left);
        assertThat(Numbering.slotBetween(parent, taken, 2)).isEmpty();
    }

    private static int[] randomTree(int unions, Random random) {
        int[] parents = new int[unions];
        parents[0] = -1;
        for (int i = 1; i < unions; i++) {
            parents[i] = random.nextInt(i);
        }
        return parents;
    }

    private static Map<Integer, List<Integer>> childrenOf(int[] parents) {
        var children = new HashMap<Integer, List<Integer>>();
        for (int i = 1; i < parents.length; i++) {
            children.computeIfAbsent(parents[i], parent -> new ArrayList<>()).add(i);
        }
        return children;
    }

    private static void assertNested(int[] parents, Map<Integer, Interval> numbers) {
        for (int i = 0; i < parents.length; i++) {
            for (int j = 0; j < parents.length; j++) {
                if (i != j) {
                    var one = numbers.get(i);
                    var other = numbers.get(j);
                    if (isAncestor(parents, i, j)) {
                        assertThat(one.contains(other)).isTrue();
                        assertThat(other.lo()).isGreaterThan(one.lo());
                    } else if (!isAncestor(parents, j, i)) {
                        assertThat(one.overlaps(other)).isFalse();
                    }
                }
            }
        }
    }

    private static boolean isAncestor(int[] parents, int above, int below) {
        for (int at = parents[below]; at >= 0; at = parents[at]) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }
}
