package org.unionhall.events.groupcopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.unionhall.events.Federation.settled;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.events.Database;
import org.unionhall.events.Federation;
import org.unionhall.platform.testing.Engines;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class WorkerGroupsHttpTest {

    @Test
    void a_group_that_was_published_can_be_named_without_a_release() {
        // Given
        var federation = Federation.founded();
        var code = published(1, null, "无人机驾驶员");
        var body = federation.drive();
        body.put("groups", List.of(code, "COURIER"));
        body.put("targets", List.of());
        // When
        settled(() -> post(federation, body).statusCode() == 201);
        var drive = post(federation, body).then().body("groups", contains("COURIER", code));
        // Then
        Federation.as(federation.organiser)
                .get("/api/v1/drives/{id}/progress", drive.extract().<String>path("id"))
                .then()
                .statusCode(200)
                .body("byGroup.label", hasItem("无人机驾驶员"));
    }

    @Test
    void a_group_that_has_ended_is_not_chosen_any_more() {
        // Given
        var federation = Federation.founded();
        var code = published(1, "2020-12-31", "寻呼台话务员");
        var body = federation.drive();
        body.put("groups", List.of("COURIER", code));
        body.put("targets", List.of());
        // Then
        federation
                .started(body)
                .statusCode(422)
                .body("code", equalTo("INVALID_VALUE"))
                .body("errors[0].pointer", equalTo("/groups/1"));
    }

    @Test
    void a_late_message_does_not_bring_an_old_name_back() {
        // Given
        var code = published(3, null, "网约配送员");
        var marker = newCode();
        // When
        tell(code, code, 2, null, "外卖配送员");
        tell(code, marker, 1, null, "代驾员");
        settled(() -> rows(marker, "代驾员") == 1);
        // Then
        assertThat(rows(code, "网约配送员")).isEqualTo(1);
    }

    private static Response post(Federation federation, Map<String, Object> body) {
        return Federation.as(federation.organiser).body(body).post("/api/v1/drives");
    }

    /** A new code whose message has been read. */
    private static String published(long version, String validTo, String name) {
        var code = newCode();
        tell(code, code, version, validTo, name);
        settled(() -> rows(code, name) == 1);
        return code;
    }

    private static String newCode() {
        return "G_" + UUID.randomUUID();
    }

    private static long rows(String code, String name) {
        return Database.number(
                "select count(*) from worker_group_copy where code = ? and name_zh = ?",
                code,
                name);
    }

    /**
     * @param of whose messages it comes after: those of one key keep their order
     */
    private static void tell(String of, String code, long version, String validTo, String name) {
        var data = new HashMap<String, Object>();
        data.put("code", code);
        data.put("version", version);
        data.put("position", 99);
        data.put("nameZh", name);
        data.put("nameEn", name);
        data.put("validFrom", "2018-03-01");
        data.put("validTo", validTo);
        Federation.tell(
                "unionhall.organization.groups.v1",
                "GroupDefined",
                UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)),
                version,
                data);
    }
}
