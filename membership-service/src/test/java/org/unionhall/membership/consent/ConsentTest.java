package org.unionhall.membership.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.unionhall.membership.Given.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.membership.standing.Leaving;

/** Consents are taken back and given again. */
@QuarkusTest
@QuarkusTestResource(World.class)
class ConsentTest {

    private static final String PATH = "/api/v1/consents";

    @Inject FindConsents consents;

    private static ValidatableResponse withdraw(UUID person, String notice) {
        return as(person).post(PATH + "/" + notice + "/withdrawal").then();
    }

    private static ValidatableResponse renew(UUID person, String notice, int version) {
        return as(person)
                .body(Map.of("version", version))
                .post(PATH + "/" + notice + "/renewal")
                .then();
    }

    private static String of(String notice, String field) {
        return "items.find { it.notice == '%s' }.%s".formatted(notice, field);
    }

    @Test
    void a_person_reads_each_consent_and_what_follows_before_taking_it_back() {
        var city = Given.aCity();
        var clerk = Given.clerkOf(city.north());
        var person = UUID.randomUUID();
        as(person).get(PATH).then().statusCode(200).body("items", empty());
        var application = Given.aMember(person, city.north(), clerk);
        as(person)
                .get(PATH)
                .then()
                .body("items", hasSize(3))
                .body(of("REAL_NAME_CHECK", "state"), equalTo("GIVEN"))
                .body(of("REAL_NAME_CHECK", "version"), equalTo(1))
                .body(of("REAL_NAME_CHECK", "applicationId"), equalTo(application.toString()))
                .body(of("REAL_NAME_CHECK", "withdrawable"), equalTo(true))
                .body(of("REAL_NAME_CHECK", "follows"), notNullValue())
                .body(of("PERSONAL_INFORMATION", "withdrawable"), equalTo(false));
        for (var needed : List.of("PERSONAL_INFORMATION", "JOINING_DECLARATION")) {
            withdraw(person, needed).statusCode(409).body("code", equalTo("CONSENT_NEEDED"));
        }
        withdraw(person, "NOTHING").statusCode(404);
        withdraw(UUID.randomUUID(), "REAL_NAME_CHECK").statusCode(404);
        Leaving.left(person, clerk);
        withdraw(person, "PERSONAL_INFORMATION")
                .statusCode(200)
                .body(of("PERSONAL_INFORMATION", "state"), equalTo("WITHDRAWN"));
    }

    @Test
    void the_registry_is_not_asked_without_it_until_it_is_given_again() {
        var city = Given.aCity();
        var person = UUID.randomUUID();
        var application = Given.submitted(person, city.north());
        assertThat(consents.mayBeChecked(application)).isTrue();
        withdraw(person, "REAL_NAME_CHECK").statusCode(200);
        assertThat(consents.mayBeChecked(application)).isFalse();
        withdraw(person, "REAL_NAME_CHECK").statusCode(409).body("code", equalTo("CONSENT_NOT_SO"));
        renew(person, "REAL_NAME_CHECK", 2).statusCode(409).body("code", equalTo("NOTICE_CHANGED"));
        renew(person, "REAL_NAME_CHECK", 1)
                .statusCode(200)
                .body(of("REAL_NAME_CHECK", "state"), equalTo("GIVEN"));
        assertThat(consents.mayBeChecked(application)).isTrue();
        renew(person, "REAL_NAME_CHECK", 1).statusCode(409);
    }

    @Test
    void many_at_once_are_one_entry_of_a_ledger_that_is_never_changed() throws Exception {
        var person = UUID.randomUUID();
        Given.submitted(person, Given.aCity().north());
        var tasks = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 6; i++) {
            tasks.add(() -> withdraw(person, "REAL_NAME_CHECK").extract().statusCode());
        }
        var pool = Executors.newFixedThreadPool(tasks.size());
        var answers = new ArrayList<Integer>();
        for (var one : pool.invokeAll(tasks)) {
            answers.add(one.get());
        }
        pool.shutdownNow();
        assertThat(answers).contains(200);
        assertThat(
                        Given.count(
                                "select count(*) from consent_entry where account_id = '%s'"
                                        .formatted(person)))
                .isEqualTo(answers.stream().filter(code -> code == 200).count());
    }
}
