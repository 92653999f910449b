package org.unionhall.standins;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandInsTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static StandInProcess standIns;

    @BeforeAll
    static void start() {
        standIns = StandInProcess.start(0);
    }

    @AfterAll
    static void stop() {
        standIns.close();
    }

    @AfterEach
    void noFaults() throws Exception {
        send("PUT", "/control", "{}");
    }

    @Test
    void a_message_is_seen_by_its_receiver_newest_first() throws Exception {
        // Given
        sms("13800000001", "111111");
        sms("13800000001", "222222");
        sms("13800000002", "333333");
        // When
        var inbox = json(send("GET", "/sms/messages?mobile=13800000001", null));
        // Then
        assertThat(inbox.findValuesAsText("code")).containsExactly("222222", "111111");
        assertThat(inbox.get(0).get("text").asText()).contains("222222");
        assertThat(inbox.get(0).get("mobile").asText()).isEqualTo("13800000001");
        assertThat(inbox.get(0).get("sentAt").asText()).endsWith("Z");
    }

    @Test
    void a_text_that_is_no_code_is_not_among_the_codes() throws Exception {
        sms("13800000005", "111111");
        text("13800000005", "a-text");
        assertThat(json(send("GET", "/sms/messages?mobile=13800000005", null))).hasSize(1);
        var texts = json(send("GET", "/sms/texts?mobile=13800000005", null));
        assertThat(texts.findValuesAsText("text")).containsExactly("请登录查看。");
        assertThat(send("GET", "/sms/texts", null).statusCode()).isEqualTo(400);
    }

    @Test
    void an_order_whose_answer_was_lost_is_sent_once_however_often_it_is_repeated()
            throws Exception {
        send("PUT", "/control", "{\"smsLoseEvery\":1}");
        assertThat(text("13800000006", "lost").statusCode()).isEqualTo(500);
        assertThat(text("13800000006", "lost").statusCode()).isEqualTo(500);
        send("PUT", "/control", "{}");
        assertThat(text("13800000006", "lost").statusCode()).isEqualTo(202);
        assertThat(json(send("GET", "/sms/texts?mobile=13800000006", null))).hasSize(1);
    }

    @Test
    void a_mobile_without_messages_has_an_empty_inbox() throws Exception {
        assertThat(json(send("GET", "/sms/messages?mobile=%2B8613900000000", null))).isEmpty();
    }

    @Test
    void an_inbox_keeps_the_last_twenty() throws Exception {
        for (int i = 0; i < 25; i++) {
            sms("13800000003", "code" + i);
        }
        var inbox = json(send("GET", "/sms/messages?mobile=13800000003", null));
        assertThat(inbox).hasSize(20);
        assertThat(inbox.get(0).get("code").asText()).isEqualTo("code24");
    }

    @Test
    void an_order_without_a_mobile_is_refused_without_repeating_it() throws Exception {
        var answer = send("POST", "/sms/messages", "{\"text\":\"secret\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("secret");
        assertThat(send("POST", "/sms/messages", "{broken").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "阿不都·艾尼, 612621196505040022, MATCHED",
        "张不符, 612621196505040022, MISMATCHED",
        "张查无, 612621196505040022, NOT_FOUND",
        "张三, 610602199003079011, MISMATCHED",
        "张三, 61060219900307902X, NOT_FOUND"
    })
    void the_registry_matches_unless_the_case_is_special(String name, String number, String result)
            throws Exception {
        var answer = check(name, number);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("result").asText()).isEqualTo(result);
        assertThat(json(answer).get("reference").asText()).isNotBlank();
    }

    @Test
    void a_registry_that_fails_at_first_answers_the_second_time() throws Exception {
        assertThat(check("张先错", "610602199003070013").statusCode()).isEqualTo(500);
        assertThat(check("张先错", "610602199003070013").statusCode()).isEqualTo(200);
    }

    @Test
    void each_system_can_be_taken_down_and_brought_back() throws Exception {
        send("PUT", "/control", "{\"smsDown\":true}");
        assertThat(sms("13800000004", "1").statusCode()).isEqualTo(503);
        assertThat(check("张三", "610602199003070013").statusCode()).isEqualTo(200);
        send("PUT", "/control", "{\"registryDown\":true}");
        assertThat(sms("13800000004", "1").statusCode()).isEqualTo(202);
        assertThat(check("张三", "610602199003070013").statusCode()).isEqualTo(503);
    }

    @Test
    void a_crowd_is_served() {
        var statuses =
                IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> sms("139" + (10_000_000 + i), "123456").statusCode())
                        .distinct()
                        .toList();
        assertThat(statuses).containsExactly(202);
    }

    @Test
    void it_explains_itself() throws Exception {
        assertThat(send("GET", "/", null).body()).contains("/sms/messages", "/registry/checks");
        assertThat(send("GET", "/nowhere", null).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> sms(String mobile, String code) {
        return send(
                "POST",
                "/sms/messages",
                "{\"mobile\":\""
                        + mobile
                        + "\",\"text\":\"验证码 "
                        + code
                        + "\",\"code\":\""
                        + code
                        + "\"}");
    }

    private static HttpResponse<String> text(String mobile, String requestId) {
        var body = "{\"mobile\":\"%s\",\"text\":\"请登录查看。\",\"requestId\":\"%s\"}";
        return send("POST", "/sms/messages", body.formatted(mobile, requestId));
    }

    private static HttpResponse<String> check(String name, String number) {
        return send(
                "POST",
                "/registry/checks",
                "{\"name\":\""
                        + name
                        + "\",\"idType\":\"RESIDENT_ID\",\"idNumber\":\""
                        + number
                        + "\"}");
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> send(String method, String path, String body) {
        try {
            var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create(standIns.url() + path))
                            .method(method, publisher)
                            .build(),
                    BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
