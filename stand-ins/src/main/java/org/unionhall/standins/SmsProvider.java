package org.unionhall.standins;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes text messages and shows them to the person who plays their receiver. Bounded in memory. */
final class SmsProvider {

    static final int KEPT_PER_MOBILE = 20;
    static final int KEPT_MOBILES = 20_000;

    private final Map<String, Deque<Sms>> byMobile =
            new LinkedHashMap<>(1024, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Deque<Sms>> eldest) {
                    return size() > KEPT_MOBILES;
                }
            };

    /** What is sent: {@code text}, or a {@code template} that {@code code} is filled into. */
    record Order(String mobile, String template, String text, String code) {}

    /** What arrived on a telephone. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Sms(String mobile, String text, String code, Instant sentAt) {}

    /** The provider's receipt. */
    record Receipt(String id) {}

    /** Delivers at once. An order without a mobile, or with neither text nor code, is refused. */
    Receipt send(Order order, Instant now) {
        if (order.mobile() == null || order.mobile().isBlank()) {
            throw new BadRequest("mobile is missing");
        }
        if (order.text() == null && order.code() == null) {
            throw new BadRequest("text or code is needed");
        }
        var text = order.text() == null ? "验证码 " + order.code() : order.text();
        deliver(new Sms(order.mobile(), text, order.code(), now));
        return new Receipt(UUID.randomUUID().toString());
    }

    /** What this telephone has received, newest first; the last {@value #KEPT_PER_MOBILE}. */
    synchronized List<Sms> inbox(String mobile) {
        var inbox = byMobile.get(mobile);
        return inbox == null ? List.of() : List.copyOf(inbox);
    }

    private synchronized void deliver(Sms sms) {
        var inbox = byMobile.computeIfAbsent(sms.mobile(), unknown -> new ArrayDeque<>());
        inbox.addFirst(sms);
        if (inbox.size() > KEPT_PER_MOBILE) {
            inbox.removeLast();
        }
    }
}
