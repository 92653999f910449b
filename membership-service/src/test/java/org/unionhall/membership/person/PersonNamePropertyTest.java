package org.unionhall.membership.person;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PersonNamePropertyTest {

    @Property
    void nothing_typed_makes_it_fail_or_outgrow_its_column(@ForAll String typed) {
        var reading = PersonName.read(typed, true);
        assertThat(reading.isRefused() || length(reading.value()) <= PersonName.LONGEST).isTrue();
    }

    private static int length(PersonName name) {
        return name.value().codePointCount(0, name.value().length());
    }
}
