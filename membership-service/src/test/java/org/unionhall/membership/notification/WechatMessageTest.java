package org.unionhall.membership.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionhall.membership.Given;
import org.unionhall.membership.Sms;
import org.unionhall.membership.World;
import org.unionhall.membership.announcement.Announcing;
import org.unionhall.platform.testing.changes.Together;
import org.unionhall.platform.web.HouseClock;

@QuarkusTest
@QuarkusTestResource(World.class)
class WechatMessageTest {

    private static final String TEXT = Template.APPLICATION_APPROVED.message();
    private static final String TITLE = "入会申请已通过";

    @Inject SendTexts texts;

    private final Given.City city = Given.aCity();
    private final UUID clerk = Given.clerkOf(city.north());
    private final String mobile = Given.mobile();
    private UUID person;

    @BeforeEach
    void given_a_person_and_nothing_else_that_waits() {
        var founder = Given.appointed(null, "FOUNDER", Given.FOUNDING);
        var body = Map.of("mobile", mobile, "name", "古丽");
        person = Given.made(founder, "/api/v1/accounts", body);
        Given.change(
                "UPDATE notification SET text_state = 'SKIPPED', text_due_at = NULL WHERE"
                        + " text_state = 'QUEUED'");
    }

    @AfterEach
    void no_faults() {
        Sms.faults(Map.of());
    }

    @Test
    void who_has_a_wechat_gets_it_there_once_and_no_text_message() {
        var openid = bound("");
        Given.aMember(person, city.north(), clerk);
        send("23:00");
        assertThat(Sms.wechat(openid)).isEmpty();
        send("12:00");
        send("12:01");
        assertThat(Sms.wechat(openid)).containsExactly(TITLE);
        assertThat(Sms.texts(mobile)).isEmpty();
        state("SENT", null, "SKIPPED", "BY_WECHAT");
    }

    @ParameterizedTest
    @CsvSource({"-unsubscribed, NOT_SUBSCRIBED", "-blocked, NOT_SUBSCRIBED", "-quota, QUOTA"})
    void what_wechat_does_not_take_comes_as_a_text_message(String special, String reason) {
        var openid = bound(special);
        Given.aMember(person, city.north(), clerk);
        send("12:00");
        assertThat(Sms.wechat(openid)).isEmpty();
        assertThat(Sms.texts(mobile)).containsExactly(TEXT);
        state("FAILED", reason, "SENT", null);
    }

    @Test
    void a_token_that_wechat_does_not_know_any_more_is_renewed() {
        var openid = bound("");
        Given.aMember(person, city.north(), clerk);
        send("12:00");
        Sms.endWechatToken();
        Given.told(person);
        send("12:00");
        assertThat(Sms.wechat(openid)).hasSize(2);
        state("SENT", null, "SKIPPED", "BY_WECHAT");
    }

    @Test
    void a_wechat_that_takes_it_and_answers_500_sends_it_once() {
        var openid = bound("");
        Given.aMember(person, city.north(), clerk);
        Sms.faults(Map.of("wechatLoseEvery", 1));
        send("12:00");
        state("QUEUED", null, "QUEUED", null);
        send("12:01");
        Sms.faults(Map.of());
        send("12:03");
        assertThat(Sms.wechat(openid)).containsExactly(TITLE);
        assertThat(Sms.texts(mobile)).isEmpty();
        state("SENT", null, "SKIPPED", "BY_WECHAT");
    }

    @Test
    void a_wechat_that_never_answers_is_given_up_within_ten_minutes_for_a_text_message() {
        bound("-busy");
        Given.aMember(person, city.north(), clerk);
        send("12:00");
        send("12:00");
        send("12:01");
        assertThat(Sms.texts(mobile)).isEmpty();
        send("12:03");
        assertThat(Sms.texts(mobile)).containsExactly(TEXT);
        state("FAILED", "NOT_TAKEN", "SENT", null);
    }

    @Test
    void several_instances_send_it_once() {
        var openid = bound("");
        Given.aMember(person, city.north(), clerk);
        Together.run(4, () -> texts.send(at("12:00")));
        assertThat(Sms.wechat(openid)).containsExactly(TITLE);
    }

    @Test
    void who_wants_none_of_a_kind_by_wechat_gets_a_text_message() {
        var openid = bound("");
        choose(Map.of("textsOff", List.of(), "wechatOff", List.of("DECISIONS")));
        choose(Map.of("textsOff", List.of("WAITING")));
        Given.as(person)
                .get("/api/v1/notification-choices")
                .then()
                .body("wechatOff", equalTo(List.of("DECISIONS")))
                .body("textsOff", equalTo(List.of("WAITING")));
        Given.aMember(person, city.north(), clerk);
        send("12:00");
        assertThat(Sms.wechat(openid)).isEmpty();
        assertThat(Sms.texts(mobile)).containsExactly(TEXT);
        state("SKIPPED", "CHOICE", "SENT", null);
    }

    @Test
    void who_has_unbound_it_gets_none_even_when_it_is_queued_already() {
        var openid = bound("");
        Given.aMember(person, city.north(), clerk);
        Given.as(person).delete("/api/v1/wechat-binding").then().statusCode(204);
        send("12:00");
        assertThat(Sms.wechat(openid)).isEmpty();
        state("SKIPPED", "NOT_BOUND", "SENT", null);
    }

    @Test
    void an_announcement_goes_out_by_wechat_and_is_counted() {
        var openid = bound("");
        Given.aMember(person, city.north(), clerk);
        send("12:00");
        var draft = Announcing.draft(clerk, city.north().id());
        Given.as(clerk)
                .get("/api/v1/announcements/" + draft + "/preview")
                .then()
                .body("wechat", equalTo(1))
                .body("texts", equalTo(0));
        var id = Announcing.sent(clerk, city.north().id());
        var wrong = Announcing.sent(clerk, city.north().id());
        Announcing.withdraw(clerk, wrong).statusCode(200);
        send("12:00");
        assertThat(Sms.wechat(openid)).containsExactly("工会公告", TITLE);
        Announcing.reach(clerk, id).body("wechat", equalTo(1)).body("texts.sent", equalTo(0));
        Announcing.reach(clerk, wrong).body("wechat", equalTo(0));
    }

    private void choose(Map<String, Object> choice) {
        Given.as(person)
                .header("If-Match", "*")
                .body(choice)
                .put("/api/v1/notification-choices")
                .then()
                .statusCode(200);
    }

    /** The openid of the person's WeChat, of the kind that the stand-in knows by its end. */
    private String bound(String special) {
        var code = UUID.randomUUID() + special;
        Given.as(person)
                .body(Map.of("code", code))
                .put("/api/v1/wechat-binding")
                .then()
                .statusCode(200);
        return "o-" + code;
    }

    private void state(String wechat, String why, String text, String whyNoText) {
        Given.as(person)
                .get("/api/v1/notifications")
                .then()
                .body("items[0].wechatState", equalTo(wechat))
                .body("items[0].wechatReason", equalTo(why))
                .body("items[0].textState", equalTo(text))
                .body("items[0].textReason", equalTo(whyNoText));
    }

    private void send(String time) {
        boolean more = true;
        while (more) {
            more = texts.send(at(time));
        }
    }

    private static Instant at(String time) {
        return LocalDate.now(HouseClock.ZONE)
                .plusDays(1)
                .atTime(LocalTime.parse(time))
                .atZone(HouseClock.ZONE)
                .toInstant();
    }
}
