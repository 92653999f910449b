package org.unionhall.membership.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.PersonIdentity;
import org.unionhall.platform.sealing.Place;
import org.unionhall.platform.sealing.Seal;

/** One person with two documents: as applicants today, and in rows that a former version wrote. */
@QuarkusTest
@QuarkusTestResource(World.class)
class ReindexTest {

    private static Given.City city;
    private static UUID clerk;
    private static UUID operator;

    @Inject ReindexIdentities reindex;
    @Inject Seal seal;
    @Inject DataSource database;

    @BeforeEach
    void aCity() {
        if (city == null) {
            city = Given.aCity();
            clerk = Given.clerkOf(city.north());
            operator = Given.appointed(null, "FOUNDER", Given.FOUNDING);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HK_MACAO_PERMIT,H4634567801,HK_MACAO_PERMIT,H46345678",
        "TAIWAN_PERMIT,46345678,TAIWAN_PERMIT,4634567801",
        "PASSPORT,E46345678,MILITARY,e-4634 5678"
    })
    void a_second_document_of_the_same_person_is_refused(
            IdType type, String number, IdType otherType, String otherNumber) {
        apply(type, number).then().statusCode(201);
        apply(otherType, otherNumber).then().statusCode(409);
        assertThat(claims(number)).isEqualTo(1);
    }

    @Test
    void a_foreigners_new_card_is_no_resident_card_of_somebody_else() {
        var number = Given.residentId("911840", LocalDate.of(1985, 3, 7), 1);
        apply(IdType.FOREIGN_RESIDENCE, number).then().statusCode(201);
        apply(IdType.RESIDENT_ID, number).then().statusCode(409);
        apply(IdType.MILITARY, number).then().statusCode(409);
        assertThat(claims(number)).isEqualTo(1);
    }

    @Test
    void a_resident_is_the_same_person_as_military() {
        var number = Given.residentId();
        apply(IdType.RESIDENT_ID, number).then().statusCode(201);
        apply(IdType.MILITARY, number).then().statusCode(409);
        assertThat(claims(number)).isEqualTo(1);
    }

    @Test
    void rows_of_a_former_version_are_moved_and_refuse_before_and_after() throws SQLException {
        var number = Given.residentId();
        var member = approved(apply(IdType.RESIDENT_ID, number));
        // The registry has answered: nothing else changes the member from now on
        Given.refuted(member);
        var waiting = Given.residentId();
        var application = id(apply(IdType.RESIDENT_ID, waiting));
        asWrittenFormerly(member, IdType.RESIDENT_ID, number);
        asWrittenFormerly(application, IdType.RESIDENT_ID, waiting);
        long stamped =
                Given.count(
                        "select changed_tx from member where application_id = '" + member + "'");
        // Not moved yet
        apply(IdType.MILITARY, number).then().statusCode(409);
        apply(IdType.RESIDENT_ID, number).then().statusCode(409);
        apply(IdType.MILITARY, waiting).then().statusCode(409);
        // Moved
        reindex.sweep();
        assertThat(unmoved(member, application)).isZero();
        assertThat(claims(number)).isEqualTo(1);
        apply(IdType.MILITARY, number).then().statusCode(409);
        // For the readers of the changes feed nothing has changed
        assertThat(
                        Given.count(
                                "select changed_tx from member where application_id = '"
                                        + member
                                        + "'"))
                .isEqualTo(stamped);
        // And the claim is still the application's: whoever takes it back may apply again
        Given.as(clerk)
                .body(Map.of("reason", "证件不清"))
                .post(path(application) + "/rejection")
                .then()
                .statusCode(200);
        apply(IdType.MILITARY, waiting).then().statusCode(201);
    }

    /** Those whose former index no joining can compute are moved before anybody is served. */
    @Test
    void other_kinds_are_moved_at_the_start() throws SQLException {
        var number = Given.residentId();
        var application = id(apply(IdType.MILITARY, number));
        asWrittenFormerly(application, IdType.MILITARY, number);
        reindex.beforeRequests(null);
        assertThat(unmoved(application)).isZero();
        apply(IdType.RESIDENT_ID, number).then().statusCode(409);
    }

    @Test
    void of_two_applications_of_one_person_one_is_approved_and_the_clash_is_reported()
            throws SQLException {
        var number = Given.residentId();
        var first = id(apply(IdType.RESIDENT_ID, number));
        var second = id(apply(IdType.MILITARY, "军字第" + number.substring(10)));
        asWrittenFormerly(first, IdType.RESIDENT_ID, number);
        asWrittenFormerly(second, IdType.MILITARY, number);
        // Approved before anything was moved
        Given.as(clerk).post(path(first) + "/approval").then().statusCode(200);
        Given.as(clerk).post(path(second) + "/approval").then().statusCode(409);
        Given.as(clerk)
                .body(Map.of("ids", List.of(second)))
                .post("/api/v1/applications/approvals")
                .then()
                .body("results.outcome", not(hasItem("APPROVED")));
        // Moved: the clash is found, twice the same
        reindex.sweep();
        reindex.sweep();
        Given.as(clerk).post(path(second) + "/approval").then().statusCode(409);
        assertThat(members(first, second)).isEqualTo(1);
        assertThat(clashOf(second)).isTrue();
        // Somebody rejects the second: the clash is gone, the person still claimed
        Given.as(clerk)
                .body(Map.of("reason", "重复"))
                .post(path(second) + "/rejection")
                .then()
                .statusCode(200);
        reindex.sweep();
        assertThat(clashOf(second)).isFalse();
        apply(IdType.MILITARY, number).then().statusCode(409);
    }

    /** The claim that was in the way is gone: the other takes the person's index, and keeps it. */
    @Test
    void whoever_is_left_of_a_clash_holds_the_claim() throws SQLException {
        var number = Given.residentId();
        var first = id(apply(IdType.RESIDENT_ID, number));
        var second = id(apply(IdType.MILITARY, "军字第" + number.substring(10)));
        asWrittenFormerly(second, IdType.MILITARY, number);
        reindex.sweep();
        assertThat(clashOf(second)).isTrue();
        Given.as(clerk)
                .body(Map.of("reason", "重复"))
                .post(path(first) + "/rejection")
                .then()
                .statusCode(200);
        apply(IdType.RESIDENT_ID, number).then().statusCode(409);
        reindex.sweep();
        assertThat(unmoved(second)).isZero();
        apply(IdType.RESIDENT_ID, number).then().statusCode(409);
        Given.as(clerk).post(path(second) + "/approval").then().statusCode(200);
    }

    /** The claim that is given up for a correction is held again when the new number is taken. */
    @Test
    void a_correction_that_is_refused_leaves_a_clashing_claim_held() throws SQLException {
        var number = Given.residentId();
        var account = UUID.randomUUID();
        var body = Given.application(city.north());
        body.put("idNumber", number);
        var first = id(Given.apply(account, body));
        var second = id(apply(IdType.MILITARY, "军字第" + number.substring(10)));
        asWrittenFormerly(second, IdType.MILITARY, number);
        reindex.sweep();
        assertThat(clashOf(second)).isTrue();
        var taken = Given.residentId();
        apply(IdType.RESIDENT_ID, taken).then().statusCode(201);
        body.put("idNumber", taken);
        Given.as(account)
                .header("If-Match", "\"v1\"")
                .body(body)
                .put(path(first))
                .then()
                .statusCode(409)
                .body("code", equalTo("IDENTITY_TAKEN"));
        assertThat(claims(number)).isEqualTo(1);
    }

    @Test
    void a_bulk_approval_admits_one_of_one_persons_two_applications() throws SQLException {
        var number = Given.residentId();
        var first = id(apply(IdType.RESIDENT_ID, number));
        var second = id(apply(IdType.MILITARY, "军字第" + number.substring(10)));
        var other = id(apply(IdType.RESIDENT_ID, Given.residentId()));
        asWrittenFormerly(first, IdType.RESIDENT_ID, number);
        asWrittenFormerly(second, IdType.MILITARY, number);
        Given.as(clerk)
                .body(Map.of("ids", List.of(first, second, other)))
                .post("/api/v1/applications/approvals")
                .then()
                .statusCode(200);
        assertThat(members(first, second)).isEqualTo(1);
        assertThat(members(other)).isEqualTo(1);
        reindex.sweep();
    }

    /** Joining, approving and moving at once: whatever comes first, the person is one member. */
    @Test
    void no_race_makes_two_members_of_one_person() throws Exception {
        for (int round = 0; round < 25; round++) {
            var number = Given.residentId();
            var first = id(apply(IdType.RESIDENT_ID, number));
            var second = id(apply(IdType.MILITARY, "军字第" + number.substring(10)));
            asWrittenFormerly(first, IdType.RESIDENT_ID, number);
            asWrittenFormerly(second, IdType.MILITARY, number);
            together(
                    List.of(
                            () -> Given.as(clerk).post(path(first) + "/approval").statusCode(),
                            () -> Given.as(clerk).post(path(second) + "/approval").statusCode(),
                            () -> apply(IdType.MILITARY, "军" + number).statusCode(),
                            () -> {
                                reindex.sweep();
                                return 0;
                            }));
            reindex.sweep();
            assertThat(members(first, second)).as("round " + round).isLessThanOrEqualTo(1);
            assertThat(claims(number)).as("round " + round).isEqualTo(1);
        }
    }

    @Test
    void a_former_version_of_the_service_cannot_write_beside_this_one() {
        assertThatThrownBy(
                        () ->
                                execute(
                                        "INSERT INTO identity_claim (identity_index, claimed_at)"
                                                + " VALUES ('\\x00', now())"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("index_version");
    }

    @Test
    void the_report_names_ids_only_and_is_for_whoever_operates_the_platform() {
        Given.as(clerk).get("/api/v1/operations/membership/identity-index").then().statusCode(403);
        Given.as(operator)
                .get("/api/v1/operations/membership/identity-index")
                .then()
                .statusCode(200)
                .body("version", equalTo(PersonIdentity.VERSION));
    }

    private static Response apply(IdType type, String number) {
        var body = Given.application(city.north());
        body.put("idType", type.name());
        body.put("idNumber", number);
        if (type.allowsForeignName() || type != IdType.RESIDENT_ID) {
            body.put("birthDate", "1990-01-01");
        }
        return Given.apply(UUID.randomUUID(), body);
    }

    private static UUID id(Response submitted) {
        return submitted.then().statusCode(201).extract().jsonPath().getUUID("id");
    }

    private static UUID approved(Response submitted) {
        var id = id(submitted);
        Given.as(clerk).post(path(id) + "/approval").then().statusCode(200);
        return id;
    }

    private static String path(UUID application) {
        return "/api/v1/applications/" + application;
    }

    /** The rows as version 1 left them: of the given number, under the index of kind and text. */
    private void asWrittenFormerly(UUID application, IdType type, String number)
            throws SQLException {
        var former = hex(PersonIdentity.former(type, number, seal));
        var sealed = hex(seal.seal(number, new Place("application", "id_sealed", application)));
        execute(
                "UPDATE identity_claim SET identity_index = '%s', index_version = 1, clash_index = NULL WHERE application_id = '%s'"
                        .formatted(former, application));
        execute(
                "UPDATE application SET id_index = '%s', index_version = 1, id_sealed = '%s', id_type = '%s' WHERE id = '%s'"
                        .formatted(former, sealed, type, application));
        execute(
                "UPDATE member SET id_index = '%s', index_version = 1 WHERE application_id = '%s'"
                        .formatted(former, application));
    }

    private static String hex(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long unmoved(UUID... applications) {
        long left = 0;
        for (var id : applications) {
            left +=
                    Given.count(
                            """
                            select (select count(*) from application where id = '%1$s' and index_version < 2)
                                 + (select count(*) from member where application_id = '%1$s' and index_version < 2)
                                 + (select count(*) from identity_claim where application_id = '%1$s' and index_version < 2)
                            """
                                    .formatted(id));
        }
        return left;
    }

    /** How many claims of the person there are under the present index. */
    private long claims(String number) {
        return Given.count(
                "select count(*) from identity_claim where identity_index = '%s'"
                        .formatted(hex(PersonIdentity.ofNumber(number).index(seal))));
    }

    private static long members(UUID... applications) {
        long found = 0;
        for (var id : applications) {
            found += Given.count("select count(*) from member where application_id = '" + id + "'");
        }
        return found;
    }

    private static boolean clashOf(UUID application) {
        var report =
                Given.as(operator)
                        .get("/api/v1/operations/membership/identity-index")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        return report.getList("items.second.applicationId", String.class)
                        .contains(application.toString())
                || report.getList("items.first.applicationId", String.class)
                        .contains(application.toString());
    }

    private static void together(List<Callable<Integer>> calls)
            throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(calls.size());
        try {
            var running = pool.invokeAll(calls);
            for (var call : running) {
                assertThat(call.get()).isLessThan(500);
            }
        } finally {
            pool.shutdown();
        }
    }
}
