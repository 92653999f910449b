package org.unionhall.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who gets which numbers, to the number; that they never overlap is said by the properties. */
class NumberingTest {

    private static final long TREE = 1L << 52;
    private static final long LAST_TREE = Long.MAX_VALUE / TREE - 1;

    @Test
    void a_tree_gets_the_numbers_behind_those_of_the_tree_before() {
        assertThat(Interval.ofTree(0)).isEqualTo(new Interval(0, TREE - 1));
        assertThat(Interval.ofTree(1)).isEqualTo(new Interval(TREE, 2 * TREE - 1));
        assertThat(Interval.ordinalOf(TREE - 1)).isZero();
        assertThat(Interval.ordinalOf(TREE)).isEqualTo(1);
    }

    @Test
    void there_is_room_for_so_many_trees_and_no_more() {
        assertThat(Interval.hasRoomForTree(LAST_TREE)).isTrue();
        assertThat(Interval.ofTree(LAST_TREE).hi()).isPositive();
        assertThat(Interval.hasRoomForTree(LAST_TREE + 1)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.ofTree(LAST_TREE + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.ofTree(-1));
    }

    @Test
    void an_interval_contains_itself_and_overlaps_what_shares_its_last_number() {
        var interval = new Interval(10, 20);
        assertThat(interval.contains(interval)).isTrue();
        assertThat(interval.contains(new Interval(9, 20))).isFalse();
        assertThat(interval.contains(new Interval(10, 21))).isFalse();
        assertThat(interval.overlaps(new Interval(20, 30))).isTrue();
        assertThat(interval.overlaps(new Interval(0, 10))).isTrue();
        assertThat(interval.overlaps(new Interval(21, 30))).isFalse();
        assertThat(interval.overlaps(new Interval(0, 9))).isFalse();
    }

    @Test
    void a_union_gets_a_1024th_of_what_its_parent_has_behind_the_last_child() {
        var parent = new Interval(100, 100 + 10 * 1024);
        assertThat(Numbering.slotBehind(parent, 100, 1)).contains(new Interval(101, 110));
        assertThat(Numbering.slotBehind(parent, 110, 1)).contains(new Interval(111, 120));
        assertThat(Numbering.slotBehind(parent, 110, 30)).contains(new Interval(111, 140));
    }

    @Test
    void the_last_slot_ends_with_the_parent_and_behind_it_is_none() {
        var parent = new Interval(100, 100 + 10 * 1024);
        long last = parent.hi() - 10;
        assertThat(Numbering.slotBehind(parent, last, 1))
                .contains(new Interval(last + 1, parent.hi()));
        assertThat(Numbering.slotBehind(parent, last + 1, 1)).isEmpty();
    }

    @Test
    void when_the_end_is_reached_half_of_the_widest_gap_is_given_at_the_most() {
        var parent = new Interval(0, 100 * 1024);
        var taken =
                List.of(
                        new Interval(5_061, parent.hi()),
                        new Interval(1, 1_000),
                        new Interval(1_051, 5_000));
        assertThat(Numbering.slotBetween(parent, taken, 1)).contains(new Interval(5_001, 5_030));
        assertThat(Numbering.slotBetween(parent, taken, 60)).contains(new Interval(5_001, 5_060));
        assertThat(Numbering.slotBetween(parent, taken, 61)).isEmpty();
    }

    @Test
    void of_a_wide_gap_no_more_is_given_than_is_usual() {
        var parent = new Interval(0, 100 * 1024);
        var taken = List.of(new Interval(1, 50_000));
        assertThat(Numbering.slotBetween(parent, taken, 1)).contains(new Interval(50_001, 50_100));
    }

    @Test
    void half_of_what_a_union_has_is_divided_by_what_each_child_brings() {
        var children = Map.of("city", List.of("north", "south"), "north", List.of("team"));
        var numbers =
                Numbering.spread(
                        "city",
                        new Interval(0, 600),
                        unit -> children.getOrDefault(unit, List.of()),
                        unit -> 1);
        assertThat(numbers)
                .containsExactly(
                        Map.entry("city", new Interval(0, 600)),
                        Map.entry("north", new Interval(1, 200)),
                        Map.entry("team", new Interval(2, 100)),
                        Map.entry("south", new Interval(201, 300)));
    }

    @Test
    void a_branch_is_comfortable_with_4096_numbers_for_each_union() {
        assertThat(Numbering.isComfortable(new Interval(0, 3 * 4096 - 1), 3)).isTrue();
        assertThat(Numbering.isComfortable(new Interval(0, 3 * 4096 - 2), 3)).isFalse();
    }
}
