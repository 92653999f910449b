package org.unionhall.membership.wechat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.Sms;
import org.unionhall.membership.World;
import org.unionhall.platform.testing.changes.Together;

@QuarkusTest
@QuarkusTestResource(World.class)
class WechatBindingTest {

    private static final String PATH = "/api/v1/wechat-binding";

    private final UUID person = UUID.randomUUID();
    private final String code = UUID.randomUUID().toString();

    @AfterEach
    void no_faults() {
        Sms.faults(Map.of());
    }

    @Test
    void a_person_binds_and_unbinds_her_wechat_and_nobody_is_shown_which() {
        read(person)
                .body("offered", equalTo(true))
                .body("appId", notNullValue())
                .body("bound", equalTo(false))
                .body("boundAt", nullValue());
        bind(person, code)
                .statusCode(200)
                .body("bound", equalTo(true))
                .body("boundAt", notNullValue())
                .body("openid", nullValue());
        assertThat(plain("o-" + code)).isZero();
        assertThat(plain(code)).isZero();
        unbind(person);
        unbind(person);
        read(person).body("bound", equalTo(false));
    }

    @Test
    void another_wechat_takes_the_place_of_the_first() {
        bind(person, code).statusCode(200);
        bind(person, code).statusCode(200);
        bind(person, UUID.randomUUID().toString()).statusCode(200);
        bind(UUID.randomUUID(), code).statusCode(200);
    }

    @Test
    void a_wechat_belongs_to_one_account_however_many_ask_at_once() {
        var answers = Together.run(4, () -> bind(UUID.randomUUID(), code).extract().statusCode());
        assertThat(answers).containsOnlyOnce(200).contains(409);
        bind(person, code).statusCode(409).body("code", equalTo("WECHAT_ELSEWHERE"));
        read(person).body("bound", equalTo(false));
    }

    @Test
    void one_account_that_binds_twice_at_once_has_one() {
        var answers =
                Together.run(
                        4, () -> bind(person, UUID.randomUUID().toString()).extract().statusCode());
        assertThat(answers).contains(200).doesNotContain(500);
        assertThat(Given.count("SELECT count(*) FROM wechat_binding WHERE id = '" + person + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_code_that_is_none_and_a_wechat_that_is_away_are_said() {
        bind(person, "bad-" + code).statusCode(422).body("code", equalTo("WECHAT_CODE_REFUSED"));
        bind(person, "used-" + code).statusCode(422).body("code", equalTo("WECHAT_CODE_REFUSED"));
        bind(person, "a&b=c").statusCode(422);
        Sms.faults(Map.of("wechatDown", true));
        bind(person, code).statusCode(503).body("code", equalTo("WECHAT_UNAVAILABLE"));
        read(person).body("bound", equalTo(false));
    }

    private static ValidatableResponse read(UUID account) {
        return Given.as(account).get(PATH).then().statusCode(200);
    }

    private static ValidatableResponse bind(UUID account, String code) {
        return Given.as(account).body(Map.of("code", code)).put(PATH).then();
    }

    private static void unbind(UUID account) {
        Given.as(account).delete(PATH).then().statusCode(204);
    }

    private static long plain(String secret) {
        return Given.count(
                "SELECT count(*) FROM wechat_binding t WHERE t::text LIKE '%" + secret + "%'");
    }
}
