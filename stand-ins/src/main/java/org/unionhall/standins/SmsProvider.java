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
    static final int KEPT_REQUESTS = 100_000;

    private static final String CODES = " codes";
    private static final String TEXTS = " texts";

    private final Map<String, Deque<Sms>> byMobile = bounded(KEPT_MOBILES);
    private final Map<String, Receipt> byRequest = bounded(KEPT_REQUESTS);

    /**
     * What is sent: {@code text}, or a {@code template} that {@code code} is filled into.
     *
     * @param requestId what the sender calls the order; sent once however often it is ordered, null
     *     for an order that is sent each time
     */
    record Order(String mobile, String template, String text, String code, String requestId) {}

    /** What arrived on a telephone. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Sms(String mobile, String text, String code, Instant sentAt) {}

    /** The provider's receipt. */
    record Receipt(String id) {}

    private static <V> Map<String, V> bounded(int most) {
        return new LinkedHashMap<>(1024, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        };
    }

    /** Delivers at once. An order without a mobile, or with neither text nor code, is refused. */
    synchronized Receipt send(Order order, Instant now) {
        if (order.mobile() == null || order.mobile().isBlank()) {
            throw new BadRequest("mobile is missing");
        }
        if (order.text() == null && order.code() == null) {
            throw new BadRequest("text or code is needed");
        }
        var known = order.requestId() == null ? null : byRequest.get(order.requestId());
        if (known != null) {
            return known;
        }
        var text = order.text() == null ? "验证码 " + order.code() : order.text();
        deliver(new Sms(order.mobile(), text, order.code(), now));
        var receipt = new Receipt(UUID.randomUUID().toString());
        if (order.requestId() != null) {
            byRequest.put(order.requestId(), receipt);
        }
        return receipt;
    }

    /** The codes this telephone has received, newest first; the last {@value #KEPT_PER_MOBILE}. */
    List<Sms> codes(String mobile) {
        return inbox(mobile + CODES);
    }

    /** The other texts it has received, in the same way. */
    List<Sms> texts(String mobile) {
        return inbox(mobile + TEXTS);
    }

    private synchronized List<Sms> inbox(String key) {
        var inbox = byMobile.get(key);
        return inbox == null ? List.of() : List.copyOf(inbox);
    }

    private void deliver(Sms sms) {
        var key = sms.mobile() + (sms.code() == null ? TEXTS : CODES);
        var inbox = byMobile.computeIfAbsent(key, unknown -> new ArrayDeque<>());
        inbox.addFirst(sms);
        if (inbox.size() > KEPT_PER_MOBILE) {
            inbox.removeLast();
        }
    }
}
