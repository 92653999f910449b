package org.unionhall.platform.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

class ActorTest {

    private enum Work implements Permission {
        REVIEW,
        APPOINT
    }

    private final Actor clerk =
            Actor.of(
                    UUID.randomUUID(),
                    new Grant(UUID.randomUUID(), 100, 199, Set.of("REVIEW")),
                    new Grant(UUID.randomUUID(), 150, 299, Set.of("APPOINT")));

    @Test
    void what_is_out_of_sight_does_not_exist() {
        var refusal = refused(() -> clerk.require(Work.REVIEW, 300));
        assertThat(refusal.type()).isEqualTo(CommonProblem.NOT_FOUND);
    }

    @Test
    void what_is_in_sight_but_not_allowed_is_forbidden() {
        var refusal = refused(() -> clerk.require(Work.REVIEW, 250));
        assertThat(refusal.type()).isEqualTo(CommonProblem.FORBIDDEN);
    }

    @Test
    void a_permission_holds_from_the_first_to_the_last_place_of_its_subtree() {
        assertThat(clerk.may(Work.REVIEW, 99)).isFalse();
        assertThat(clerk.may(Work.REVIEW, 100)).isTrue();
        assertThat(clerk.may(Work.REVIEW, 199)).isTrue();
        assertThat(clerk.may(Work.REVIEW, 200)).isFalse();
    }

    @Test
    void overlapping_grants_make_one_sight() {
        assertThat(clerk.sight().intervals()).containsExactly(new Scope.Interval(100, 299));
        assertThat(clerk.scope(Work.APPOINT).intervals())
                .containsExactly(new Scope.Interval(150, 299));
    }

    @Test
    void somebody_without_appointments_sees_nothing() {
        var applicant = Actor.of(UUID.randomUUID());
        assertThat(applicant.sight().isEmpty()).isTrue();
        assertThat(applicant.sight().predicate("u.lo")).isEqualTo("1 = 0");
        assertThat(refused(() -> applicant.requireEverywhere(Work.APPOINT)).type())
                .isEqualTo(CommonProblem.FORBIDDEN);
    }

    @Test
    void a_subtree_grant_is_not_a_grant_over_everything() {
        var chair =
                Actor.of(UUID.randomUUID(), new Grant(UUID.randomUUID(), 0, 9, Set.of("APPOINT")));
        assertThat(refused(() -> chair.requireEverywhere(Work.APPOINT)).type())
                .isEqualTo(CommonProblem.FORBIDDEN);
        Actor.of(UUID.randomUUID(), Grant.everywhere(Set.of("APPOINT")))
                .requireEverywhere(Work.APPOINT);
    }

    @Test
    void a_scope_is_cut_to_a_subtree() {
        var scope = Scope.of(List.of(new Scope.Interval(0, 10), new Scope.Interval(20, 30)));
        assertThat(scope.within(5, 25).intervals())
                .containsExactly(new Scope.Interval(5, 10), new Scope.Interval(20, 25));
        assertThat(scope.within(11, 19).isEmpty()).isTrue();
        assertThat(scope.within(5, 25).predicate("lo"))
                .isEqualTo(
                        "(lo between :scopeLo0 and :scopeHi0 or lo between :scopeLo1 and"
                                + " :scopeHi1)");
    }

    private static Rejection refused(Runnable action) {
        return catchThrowableOfType(Rejection.class, action::run);
    }
}
