package org.unionhall.membership.realname;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.junit.jupiter.api.Test;

class AskRegistryTest {

    private final List<UUID> asked = new ArrayList<>();
    private final List<UUID> postponed = new ArrayList<>();
    private final List<UUID> putBack = new ArrayList<>();
    private final List<RealNameChecks.Taken> due =
            Stream.generate(() -> new RealNameChecks.Taken(UUID.randomUUID(), 1, 1))
                    .limit(4)
                    .toList();

    @Test
    void while_the_registry_is_left_alone_nobody_is_asked_and_nothing_counts_as_asked() {
        // When
        registryThat(
                        (person, number) -> {
                            if (number == 1) {
                                throw new IllegalStateException("500");
                            }
                            throw new CircuitBreakerOpenException();
                        })
                .run();
        // Then
        assertThat(asked).isEqualTo(ids(due.subList(0, 2)));
        assertThat(postponed).isEqualTo(ids(due.subList(0, 1)));
        assertThat(putBack).isEqualTo(ids(due.subList(1, 4)));
    }

    @Test
    void one_person_it_does_not_answer_keeps_nobody_else_from_being_asked() {
        // When
        registryThat(
                        (person, number) -> {
                            throw new IllegalStateException("500");
                        })
                .run();
        // Then
        assertThat(asked).isEqualTo(ids(due));
        assertThat(postponed).isEqualTo(ids(due));
        assertThat(putBack).isEmpty();
    }

    private interface Answer {
        void to(UUID person, int number);
    }

    private AskRegistry registryThat(Answer answer) {
        var checks =
                new RealNameChecks() {
                    @Override
                    List<Taken> takeDue(int most) {
                        return due;
                    }

                    @Override
                    void postpone(Taken check, CheckState state, Duration wait) {
                        postponed.add(check.applicationId());
                    }

                    @Override
                    void putBack(List<Taken> taken, Duration wait) {
                        putBack.addAll(ids(taken));
                    }
                };
        var registry =
                new Registry(null) {
                    @Override
                    Verdict check(String name, String idType, String idNumber) {
                        asked.add(UUID.fromString(idNumber));
                        answer.to(UUID.fromString(idNumber), asked.size());
                        return new Verdict(CheckState.MATCHED, "");
                    }
                };
        return new AskRegistry(
                checks,
                new AllIdentities() {
                    @Override
                    Optional<Identities.Identity> of(UUID id) {
                        return Optional.of(
                                new Identities.Identity(1, "张三", "RESIDENT_ID", id.toString()));
                    }
                },
                registry,
                20);
    }

    private static List<UUID> ids(List<RealNameChecks.Taken> taken) {
        return taken.stream().map(RealNameChecks.Taken::applicationId).toList();
    }
}
