package org.unionhall.standins;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A WeChat service account: hands out its token, says whose a code is, takes template messages and
 * shows them to the person who plays their receiver. Bounded in memory.
 */
final class WechatService {

    static final int KEPT_PER_PERSON = 20;
    static final int KEPT = 20_000;

    private static final int LASTS = 7_200;
    private static final int BAD_TOKEN = 40001;
    private static final int BAD_CODE = 40029;
    private static final int USED_CODE = 40163;

    /** What an openid ends with whose messages are not taken. */
    private static final Map<String, Integer> SPECIAL =
            Map.of("unsubscribed", 43004, "blocked", 43101, "quota", 45009, "busy", -1);

    private final Map<String, Deque<Shown>> byPerson = bounded();
    private final Map<String, String> byId = bounded();
    private final Set<String> tokens = new HashSet<>();
    private String token;

    /** An order of a template message. */
    record Order(
            String touser,
            @JsonProperty("template_id") String template,
            String url,
            @JsonProperty("client_msg_id") String id,
            Map<String, Map<String, String>> data) {}

    /** A question for the token. */
    record TokenOrder(
            String appid, String secret, @JsonProperty("force_refresh") boolean forceRefresh) {}

    /** What arrived in somebody's WeChat. */
    record Shown(
            String openid, Map<String, Map<String, String>> data, String url, Instant sentAt) {}

    private static <V> Map<String, V> bounded() {
        return new LinkedHashMap<>(1024, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > KEPT;
            }
        };
    }

    /** The same token until it is to be another. */
    synchronized Map<String, Object> token(TokenOrder order) {
        if (order.appid() == null || order.secret() == null) {
            return error(40013);
        }
        if (token == null || order.forceRefresh()) {
            tokens.clear();
            token = UUID.randomUUID().toString();
            tokens.add(token);
        }
        return Map.of("access_token", token, "expires_in", LASTS);
    }

    /** The token is no good any more, and nobody was told. */
    synchronized void endToken() {
        tokens.clear();
    }

    /** The same code is always the same person's. */
    Map<String, Object> exchange(String code) {
        if (code == null || code.isBlank() || code.startsWith("bad-")) {
            return error(BAD_CODE);
        }
        return code.startsWith("used-") ? error(USED_CODE) : Map.of("openid", "o-" + code);
    }

    /** Delivers at once, one id once. */
    synchronized Map<String, Object> send(String accessToken, Order order, Instant now) {
        if (accessToken == null || !tokens.contains(accessToken)) {
            return error(BAD_TOKEN);
        }
        if (order.touser() == null || order.template() == null || order.data() == null) {
            return error(47001);
        }
        for (var special : SPECIAL.entrySet()) {
            if (order.touser().endsWith(special.getKey())) {
                return error(special.getValue());
            }
        }
        var known = order.id() == null ? null : byId.get(order.touser() + " " + order.id());
        if (known == null) {
            known = UUID.randomUUID().toString();
            byId.put(order.touser() + " " + order.id(), known);
            deliver(new Shown(order.touser(), order.data(), order.url(), now));
        }
        return Map.of("errcode", 0, "errmsg", "ok", "msgid", known);
    }

    /** What this person has received, newest first; the last {@value #KEPT_PER_PERSON}. */
    synchronized List<Shown> messages(String openid) {
        var inbox = byPerson.get(openid);
        return inbox == null ? List.of() : List.copyOf(inbox);
    }

    private void deliver(Shown message) {
        var inbox = byPerson.computeIfAbsent(message.openid(), unknown -> new ArrayDeque<>());
        inbox.addFirst(message);
        if (inbox.size() > KEPT_PER_PERSON) {
            inbox.removeLast();
        }
    }

    private static Map<String, Object> error(int errcode) {
        return Map.of("errcode", errcode, "errmsg", "on purpose");
    }
}
