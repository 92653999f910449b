package org.unionhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OwnAddressesTest extends DoorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/join/7K3MZQ0XRT",
                "/me",
                "/card",
                "/founding",
                "/stations",
                "/console",
                "/console/members/018f-1",
                "/status",
                "/docs"
            })
    void a_page_is_served_whole_from_here(String path) {
        var page = caller().get(path);
        page.then()
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header("Content-Security-Policy", containsString("script-src 'self';"));
        assertThat(page.asString())
                .doesNotContain("http://", "https://", "onclick=", "style=")
                .doesNotContainPattern("<script>");
        var files =
                java.util.regex.Pattern.compile("(?:src|href)=\"(/(?:assets|docs)/[^\"]+)\"")
                        .matcher(page.asString());
        while (files.find()) {
            caller().get(files.group(1)).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/join/7K3MZQ0XRT",
                "/me",
                "/card",
                "/founding",
                "/stations",
                "/console",
                "/console/units"
            })
    void what_was_built_has_an_address_that_never_means_anything_else(String path) {
        var files = java.util.regex.Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"");
        var page = caller().get(path);
        page.then().header("Cache-Control", "no-cache").header("ETag", notNullValue());
        var named = files.matcher(page.asString()).results().map(found -> found.group(1)).toList();
        assertThat(named).isNotEmpty();
        for (var file : named) {
            assertThat(file).matches("/assets/[0-9a-f]{16}/(phone|console)/[\\w.-]+");
            caller().get(file)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "public, max-age=31536000, immutable");
            caller().get(file.replaceFirst("[0-9a-f]{16}", "0123456789abcdef"))
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void the_pages_keep_the_strict_policy() {
        for (var path : java.util.List.of("/", "/join/7K3MZQ0XRT", "/me", "/console")) {
            caller().get(path)
                    .then()
                    .header(
                            "Content-Security-Policy",
                            equalTo(
                                    "default-src 'none'; script-src 'self'; style-src 'self';"
                                            + " img-src 'self' data:; connect-src 'self';"
                                            + " form-action 'none'; base-uri 'none';"
                                            + " frame-ancestors 'none'"));
        }
    }

    @Test
    void the_browser_asks_where_a_code_leads_while_it_loads_the_page() {
        caller().get("/join/7K3MZQ0XRT")
                .then()
                .header(
                        "Link",
                        "</api/v1/channels/7K3MZQ0XRT>; rel=preload; as=fetch; crossorigin");
        for (var other :
                java.util.List.of("/join/7K3%3E,%3Cx", "/join/-", "/join/13800138000", "/me")) {
            assertThat(caller().urlEncodingEnabled(false).get(other).header("Link"))
                    .as(other)
                    .isNull();
        }
    }

    @Test
    void the_licences_of_what_is_inside_the_pages_are_served() {
        assertThat(caller().get("/licences").then().statusCode(200).extract().asString())
                .contains("preact", "MIT");
    }

    @Test
    void a_page_that_has_not_changed_is_not_sent_again() {
        var etag = caller().get("/assets/status.js").header("ETag");
        caller().header("If-None-Match", etag).get("/assets/status.js").then().statusCode(304);
        caller().get("/assets/nothing.js").then().statusCode(404);
        caller().get("/assets/..%2fapplication.properties").then().statusCode(400);
        caller().post("/status").then().statusCode(405).header("Allow", "GET, HEAD");
    }

    @Test
    void the_merged_description_has_every_operation_and_only_those_that_can_be_reached() {
        await().until(() -> caller().get("/openapi").path("paths.size()"), equalTo(3));
        caller().get("/openapi")
                .then()
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"))
                .body("servers.url", equalTo(java.util.List.of("/")))
                .body(
                        "paths.keySet()",
                        hasItems("/api/v1/members", "/api/v1/units", "/api/v1/drives"))
                .body("paths.'/q/secret'", nullValue())
                .body("components.schemas.keySet()", hasSize(3))
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"));
        assertThat(caller().get("/openapi?format=yaml").asString())
                .startsWith("openapi: 3.1.0")
                .contains("/api/v1/drives:");
        caller().header("Accept", "application/yaml")
                .get("/openapi")
                .then()
                .contentType("application/yaml");
    }

    @ParameterizedTest
    @CsvSource({
        "/openapi, A list",
        "/openapi?lang=en, A list",
        "/openapi?lang=zh, 列表",
        "/openapi?lang=zh-CN, 列表"
    })
    void a_document_is_in_one_language_that_its_address_says(String address, String summary) {
        await().until(() -> caller().get(address).path("paths.size()"), equalTo(3));
        for (var accepted : java.util.List.of("zh", "en")) {
            caller().header("Accept-Language", accepted)
                    .get(address)
                    .then()
                    .body("paths.'/api/v1/members'.get.summary", equalTo(summary));
        }
    }

    @Test
    void both_documents_hold_the_same() {
        await().until(() -> caller().get("/openapi").path("paths.size()"), equalTo(3));
        await().until(() -> caller().get("/openapi?lang=zh").path("paths.size()"), equalTo(3));
        var english = caller().get("/openapi").asString();
        var chinese = caller().get("/openapi?lang=zh").asString();
        var words = "\"(?:summary|description)\":\"(?:[^\"\\\\]|\\\\.)*\"";
        assertThat(chinese.replaceAll(words, "")).isEqualTo(english.replaceAll(words, ""));
        assertThat(chinese).contains("剩余额度", "访问令牌");
    }

    @Test
    void the_health_of_all_names_what_is_away() {
        await().until(
                        () ->
                                caller().get("/health")
                                        .path("services.findAll{it.status=='UP'}.size()"),
                        equalTo(4));
        caller().get("/health")
                .then()
                .statusCode(503)
                .body("status", equalTo("DOWN"))
                .body("services.find{it.name=='away'}.status", equalTo("DOWN"))
                .body("services.find{it.name=='pair'}.ready", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({"/q/health/live", "/q/health/ready"})
    void a_supervisor_on_this_machine_can_ask_whether_the_door_is_open(String path) {
        io.restassured.RestAssured.given()
                .get("http://localhost:" + door.port() + path)
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"));
        caller().get(path).then().statusCode(404);
    }
}
