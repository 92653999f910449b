package org.unionhall.organization.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.founding.Applying.applied;
import static org.unionhall.organization.founding.Applying.apply;
import static org.unionhall.organization.founding.Applying.decide;
import static org.unionhall.organization.founding.Applying.form;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.organization.Federation;
import org.unionhall.platform.testing.Engines;
import org.unionhall.platform.web.Ids;

/** How much an account may apply for where nobody plays a crowd. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
@TestProfile(StrictFoundingsTest.Strict.class)
class StrictFoundingsTest {

    private static final int OPEN = 3;
    private static final int A_DAY = 5;

    /** As a platform is run for real. */
    public static class Strict implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("unionhall.allowances.factor", "1");
        }
    }

    private UUID county;
    private UUID applicant;

    @BeforeEach
    void given_a_federation() {
        var name = "市总工会 " + UUID.randomUUID(); // the other tests' numbers begin anew here
        county = Federation.unit(FOUNDER, Federation.body(name, "FEDERATION", null));
        applicant = Ids.next();
    }

    @Test
    void an_account_has_three_open_ones_and_hands_in_five_a_day() {
        for (int i = 0; i < OPEN; i++) {
            applied(applicant, form(county));
        }
        apply(applicant, form(county)).statusCode(409).body("code", equalTo("FOUNDINGS_OPEN"));
        var another = Ids.next();
        for (int i = 0; i < A_DAY; i++) {
            var id = applied(another, form(county));
            decide(another, id, "withdrawal", Map.of()).statusCode(200);
        }
        apply(another, form(county))
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("TOO_MANY_FOUNDINGS"));
    }

    @Test
    void many_at_once_are_no_more_than_that() throws Exception {
        Callable<Integer> one = () -> apply(applicant, form(county)).extract().statusCode();
        var pool = Executors.newFixedThreadPool(OPEN * 2);
        try {
            var answers = new ArrayList<Integer>();
            for (var future : pool.invokeAll(Collections.nCopies(OPEN * 2, one))) {
                answers.add(future.get());
            }
            assertThat(answers).filteredOn(status -> status == 201).hasSize(OPEN);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void the_same_name_is_applied_for_once_at_a_time() {
        var body = form(county);
        applied(applicant, body);
        apply(applicant, body).statusCode(409).body("code", equalTo("FOUNDING_OPEN"));
        applied(Ids.next(), body);
    }
}
