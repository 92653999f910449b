package org.unionhall.acceptance.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.person.CitizenId;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.person.PersonName;

class FederationTest {

    private static final List<Union> YANAN = Tree.grow(7, 3_383, 386_057, 0, "");

    @Test
    void the_same_seed_makes_the_same_federation_and_another_seed_another() {
        assertThat(Tree.grow(7, 3_383, 386_057, 0, "")).isEqualTo(YANAN);
        assertThat(Tree.grow(8, 3_383, 386_057, 0, "")).isNotEqualTo(YANAN);
        assertThat(Person.of(7, 4_711)).isEqualTo(Person.of(7, 4_711));
    }

    @Test
    void it_has_as_many_unions_and_members_as_were_asked_for() {
        assertThat(YANAN).hasSize(3_383);
        assertThat(YANAN.stream().mapToInt(Union::members).sum()).isEqualTo(386_057);
        assertThat(YANAN.get(0).below()).isEqualTo(386_057);
        assertThat(new Roll(7, YANAN).size()).isEqualTo(386_057);
    }

    @Test
    void most_unions_are_small_and_a_few_hold_very_many() {
        var sizes =
                YANAN.stream()
                        .mapToInt(Union::members)
                        .filter(members -> members > 0)
                        .sorted()
                        .toArray();
        assertThat(sizes[sizes.length / 2]).isLessThan(60);
        assertThat(IntStream.of(sizes).skip(sizes.length * 9L / 10).sum())
                .isGreaterThan(386_057 / 2);
    }

    @Test
    void numbers_of_unions_nest_and_names_differ_among_siblings() {
        for (var union : YANAN.subList(1, YANAN.size())) {
            var parent = YANAN.get(union.parent());
            assertThat(union.lo()).isGreaterThan(parent.lo()).isLessThanOrEqualTo(union.hi());
            assertThat(union.hi()).isLessThanOrEqualTo(parent.hi());
            assertThat(union.path()).isEqualTo(parent.path() + "/" + union.id());
        }
        assertThat(YANAN.stream().map(union -> union.parent() + union.name()))
                .doesNotHaveDuplicates();
        assertThat(YANAN.stream().map(Union::id)).doesNotHaveDuplicates();
    }

    @Test
    void siblings_share_no_number() {
        YANAN.stream()
                .skip(1)
                .collect(Collectors.groupingBy(Union::parent))
                .values()
                .forEach(FederationTest::apart);
    }

    private static void apart(List<Union> siblings) {
        for (int i = 1; i < siblings.size(); i++) {
            assertThat(siblings.get(i).lo()).isGreaterThan(siblings.get(i - 1).hi());
        }
    }

    @Test
    void persons_are_accepted_by_the_service_and_all_different() {
        var today = LocalDate.of(2026, 11, 25);
        var persons = IntStream.range(0, 50_000).mapToObj(i -> Person.of(7, i)).toList();
        assertThat(persons)
                .allMatch(person -> !CitizenId.read(person.idNumber(), today).isRefused());
        assertThat(persons).allMatch(person -> !Mobile.read(person.mobile()).isRefused());
        assertThat(persons).allMatch(person -> !PersonName.read(person.name(), false).isRefused());
        assertThat(persons.stream().map(Person::idNumber)).doesNotHaveDuplicates();
        assertThat(persons.stream().map(Person::mobile)).doesNotHaveDuplicates();
        assertThat(persons.stream().filter(person -> person.idNumber().startsWith("6126")))
                .isNotEmpty();
    }
}
