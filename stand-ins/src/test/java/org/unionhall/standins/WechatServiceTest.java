package org.unionhall.standins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionhall.standins.WechatService.Order;
import org.unionhall.standins.WechatService.TokenOrder;

class WechatServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");

    private final WechatService wechat = new WechatService();

    @Test
    void one_id_is_sent_once_and_shown_to_its_receiver() {
        var token = token(false);
        assertThat(wechat.send(token, order("o-a", "1"), NOW)).containsEntry("errcode", 0);
        assertThat(wechat.send(token, order("o-a", "1"), NOW)).containsEntry("errcode", 0);
        wechat.send(token, order("o-a", "2"), NOW);
        assertThat(wechat.messages("o-a")).hasSize(2);
        assertThat(wechat.messages("o-b")).isEmpty();
    }

    @Test
    void a_token_holds_until_it_ends_or_is_renewed() {
        var token = token(false);
        assertThat(token(false)).isEqualTo(token);
        wechat.endToken();
        assertThat(wechat.send(token, order("o-a", "1"), NOW)).containsEntry("errcode", 40001);
        var renewed = token(true);
        assertThat(renewed).isNotEqualTo(token);
        assertThat(wechat.send(renewed, order("o-a", "1"), NOW)).containsEntry("errcode", 0);
    }

    @ParameterizedTest
    @CsvSource({"o-unsubscribed, 43004", "o-blocked, 43101", "o-quota, 45009", "o-busy, -1"})
    void special_receivers_are_not_sent_to(String openid, int errcode) {
        assertThat(wechat.send(token(false), order(openid, "1"), NOW))
                .containsEntry("errcode", errcode);
        assertThat(wechat.messages(openid)).isEmpty();
    }

    @Test
    void a_code_is_somebodys_unless_it_is_bad_or_used() {
        assertThat(wechat.exchange("abc")).containsEntry("openid", "o-abc");
        assertThat(wechat.exchange("bad0abc")).containsEntry("openid", "o-bad0abc");
        assertThat(wechat.exchange("bad-abc")).containsEntry("errcode", 40029);
        assertThat(wechat.exchange("used-abc")).containsEntry("errcode", 40163);
    }

    private String token(boolean renew) {
        return (String) wechat.token(new TokenOrder("wx", "secret", renew)).get("access_token");
    }

    private static Order order(String openid, String id) {
        var data = Map.of("thing1", Map.of("value", "工会公告"));
        return new Order(openid, "template", null, id, data);
    }
}
