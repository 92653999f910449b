package org.unionhall.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unionhall.acceptance.faults.Fault.Kind;

class ScheduleTest {

    @Test
    void the_same_seed_gives_the_same_faults_and_another_gives_others() {
        assertThat(rounds(5, 200)).isEqualTo(rounds(5, 200)).isNotEqualTo(rounds(6, 200));
    }

    @Test
    void so_many_faults_come_as_are_wanted() {
        assertThat(rounds(5, 137).stream().mapToInt(List::size).sum()).isEqualTo(137);
    }

    @Test
    void every_kind_comes_before_any_comes_again_and_none_that_is_not_wanted() {
        var kinds =
                rounds(5, Schedule.usual().size()).stream()
                        .flatMap(List::stream)
                        .map(Fault::kind)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
        assertThat(kinds).isEqualTo(Schedule.usual());
    }

    @Test
    void two_faults_of_one_round_never_have_the_same_target() {
        assertThat(rounds(5, 500))
                .allSatisfy(
                        round ->
                                assertThat(round.stream().map(Fault::target).distinct())
                                        .hasSameSizeAs(round));
    }

    private static List<List<Fault>> rounds(long seed, int faults) {
        return new Schedule(seed, 2_000, Schedule.usual()).rounds(faults);
    }
}
