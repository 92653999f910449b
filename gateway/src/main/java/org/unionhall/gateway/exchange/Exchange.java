package org.unionhall.gateway.exchange;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.unionhall.gateway.limit.Allowance;
import org.unionhall.gateway.problem.GatewayProblem;
import org.unionhall.gateway.route.Route;
import org.unionhall.platform.web.Correlation;
import org.unionhall.platform.web.access.TokenVerifier.Verified;
import org.unionhall.platform.web.problem.Languages;
import org.unionhall.platform.web.problem.Problem;
import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.tracing.Tracing;

/**
 * One request and its answer, from the first byte to the last. Used on one event loop only. However
 * it ends, it ends once: what was asked of a service is then broken off, held bytes are given back
 * and the line in the access log is written.
 */
public final class Exchange {

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Exchanges all;
    private final String path;
    private final String id;
    private final String trace;
    private final Span span;
    private final long started = System.nanoTime();
    private String clientAddress;
    private String network;
    private Route route;
    private Verified caller;
    private String limit;
    private HttpClientRequest upstream;
    private Runnable whenLate;
    private Pace pace;
    private long held;
    private boolean answering;
    private long written;
    private long lastProgress;
    private boolean stream;
    private boolean upload;
    private boolean serviceBehind;
    private boolean over;

    Exchange(HttpServerRequest request, Exchanges all) {
        this.request = request;
        this.response = request.response();
        this.all = all;
        this.id = RequestIds.id(request.getHeader(Correlation.HEADER));
        var given = request.getHeader(Correlation.TRACE_HEADER);
        this.span = all.tracing().on() ? all.tracing().atTheDoor("HTTP", given) : null;
        this.trace = span == null ? RequestIds.trace(given) : Tracing.context(span);
        var raw = request.path();
        this.path = raw == null || raw.isEmpty() ? "/" : raw;
        response.closeHandler(gone -> aborted());
        response.exceptionHandler(gone -> aborted());
        request.exceptionHandler(broken -> aborted());
    }

    public HttpServerRequest request() {
        return request;
    }

    public HttpServerResponse response() {
        return response;
    }

    /** The raw path, never null. */
    public String path() {
        return path;
    }

    public String method() {
        return request.method().name();
    }

    /** The correlation id. */
    public String id() {
        return id;
    }

    /** W3C trace context. */
    public String trace() {
        return trace;
    }

    /** Null when nothing is traced. */
    Span span() {
        return span;
    }

    public String clientAddress() {
        return clientAddress;
    }

    /**
     * Notes who calls.
     *
     * @param from what limits count the address by
     */
    public void calledFrom(String address, String from) {
        clientAddress = address;
        network = from;
    }

    /** Null when the gateway answers itself. */
    public Route route() {
        return route;
    }

    public void routed(Route found) {
        route = found;
    }

    /** Null when the caller is not known. */
    public UUID account() {
        return caller == null ? null : caller.accountId();
    }

    public void calledBy(Verified verified) {
        caller = verified;
    }

    /** The kind of caller, for figures: {@code nobody}, {@code person} or {@code client}. */
    String callerKind() {
        return caller == null ? "nobody" : caller.client() ? "client" : "person";
    }

    /**
     * Asks for a place among the streams, which it holds until it is over. The caller must be
     * known.
     */
    public Room.Asked opensStream() {
        var asked = all.streams().take(account().toString(), 1);
        stream = asked == Room.Asked.TAKEN;
        return asked;
    }

    /**
     * Refuses the request unless there was room for what it asked for.
     *
     * @param beyondShare the refusal when the share of the caller is used up
     */
    public boolean hasRoom(Room.Asked asked, ProblemType beyondShare, long retrySeconds) {
        switch (asked) {
            case TAKEN -> {}
            case SHARE_USED_UP -> refuseForNow(beyondShare, retrySeconds);
            case FULL -> refuseForNow(GatewayProblem.GATEWAY_BUSY, retrySeconds);
        }
        return asked == Room.Asked.TAKEN;
    }

    /** Whether it holds a place among the streams. */
    boolean isStream() {
        return stream;
    }

    /** Asks for a place among the uploads, as {@link #opensStream} does among the streams. */
    public Room.Asked opensUpload() {
        var asked = all.uploads().take(account().toString(), 1);
        upload = asked == Room.Asked.TAKEN;
        return asked;
    }

    /** Whether its body goes through to the service as it comes. */
    public boolean isUpload() {
        return upload;
    }

    /** What is answered are events, which come for as long as the caller may see them. */
    public void eventsBegin() {
        all.eventsBegin(this);
    }

    boolean tokenEnded(Instant now) {
        return caller != null && !now.isBefore(caller.expiresAt());
    }

    /** Ends the events in good order: the caller comes again with a new token. */
    void endEvents() {
        var asked = upstream;
        boolean last = all.draining();
        finished();
        asked.reset();
        response.end()
                .onComplete(
                        ended -> {
                            if (last) {
                                request.connection().close();
                            }
                        });
    }

    /** The limit that refused it, or null. */
    String limit() {
        return limit;
    }

    long started() {
        return started;
    }

    /** Whether nothing may be done for this request any more. */
    public boolean over() {
        return over;
    }

    /** Whether the service's answer has begun, so that the deadline is met. */
    boolean answering() {
        return answering;
    }

    public void answerBegins() {
        answering = true;
        lastProgress = System.nanoTime();
    }

    /** Whether an answer that has begun has not moved on for so long. */
    boolean stalled(long now, long patienceNanos) {
        long sofar = response.bytesWritten();
        if (sofar != written) {
            written = sofar;
            lastProgress = now;
        }
        return now - lastProgress > patienceNanos;
    }

    /**
     * What to break off when the caller goes away or the time is up.
     *
     * @param onTimeout called when the service did not answer in time
     */
    public void asks(HttpClientRequest asked, Runnable onTimeout) {
        upstream = asked;
        whenLate = onTimeout;
    }

    /** Whether the request has no body, by its head. */
    public boolean bodyless() {
        return request.version() != HttpVersion.HTTP_2 && !announcesBody();
    }

    /** Whether the head speaks of a body. */
    public boolean announcesBody() {
        var headers = request.headers();
        return headers.contains(HttpHeaders.TRANSFER_ENCODING)
                || (headers.contains(HttpHeaders.CONTENT_LENGTH)
                        && !"0".equals(headers.get(HttpHeaders.CONTENT_LENGTH)));
    }

    /** Whether a body means something with this method (RFC 9110 §9.3). */
    public boolean mayHaveBody() {
        return WITH_BODY.contains(method());
    }

    /** The body begins to come: from now on it has to come at a pace. */
    public void takesIn() {
        pace = all.pace(this);
    }

    /** The body is there whole. */
    public void tookIn() {
        all.tookIn(this);
    }

    /** Counts bytes of the body as held until the exchange is over, if there is room for them. */
    public Room.Asked holds(int bytes) {
        var asked = all.room().take(network, bytes);
        if (asked == Room.Asked.TAKEN) {
            held += bytes;
            pace.came(bytes);
        }
        return asked;
    }

    /** Some of a body came that goes through at once. */
    public void came(int bytes) {
        pace.came(bytes);
    }

    /** The service takes no more for now: that nothing comes is not the caller's fault. */
    public void serviceFallsBehind() {
        serviceBehind = true;
    }

    /** The service takes more: the caller has to keep the pace again. */
    public void serviceCatchesUp() {
        serviceBehind = false;
        if (!over) {
            pace = all.pace(this);
        }
    }

    /** What its body holds of the room. */
    long held() {
        return held;
    }

    /** What the room counts its body by. */
    String network() {
        return network;
    }

    boolean tooSlow(long now) {
        return !serviceBehind && pace.tooSlow(now);
    }

    /**
     * Answers with a problem, in the caller's language; does nothing when an answer was given
     * already.
     */
    public void refuse(ProblemType type, Object... args) {
        refuse(Problem.of(type, locale(), path, id, args), 0);
    }

    /** The same, and says when to come again; the seconds are the text's argument too. */
    public void refuseForNow(ProblemType type, long seconds) {
        refuse(Problem.of(type, locale(), path, id, seconds), Math.max(1, seconds));
    }

    private void refuse(Problem problem, long retryAfter) {
        if (over) {
            return;
        }
        if (response.headWritten()) {
            breakOff();
            return;
        }
        response.setStatusCode(problem.status());
        var headers = response.headers();
        headers.set(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        headers.set("Content-Language", Languages.preferred(accepts()).toLanguageTag());
        if (retryAfter > 0) {
            headers.set("Retry-After", Long.toString(retryAfter));
        }
        if (problem.status() == 401) {
            headers.set("WWW-Authenticate", "Bearer realm=\"unionhall\", error=\"invalid_token\"");
        }
        end(Buffer.buffer(problem.toJson()));
    }

    /** Tells the caller how much of a limit is left. */
    public void tell(Allowance allowance) {
        if (!allowance.granted()) {
            limit = allowance.name();
        }
        response.putHeader("RateLimit-Policy", allowance.policy());
        response.putHeader("RateLimit", allowance.state());
    }

    /** Ends the answer with a whole body; the head must have been set. */
    public void end(Buffer body) {
        if (over) {
            return;
        }
        all.dress(this);
        boolean unread =
                !request.isEnded() && !bodyless() && request.version() != HttpVersion.HTTP_2;
        boolean closing = unread || all.draining();
        if (closing && request.version() != HttpVersion.HTTP_2) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        if (body == null) {
            response.end();
        } else if ("HEAD".equals(method())) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
            response.end();
        } else {
            response.end(body);
        }
        finished();
        if (closing && !upload) {
            all.closeSoon(request);
        }
    }

    /** The answer was streamed to its end. */
    public void finished() {
        if (!over) {
            over = true;
            all.finished(this, response.getStatusCode());
            endUpload();
        }
    }

    /** What comes of a body after the answer is for nobody; the service is left with none of it. */
    private void endUpload() {
        if (upload) {
            boolean whole = request.isEnded();
            if (upstream != null && !whole) {
                upstream.reset();
            }
            if (all.draining() || (!whole && request.version() != HttpVersion.HTTP_2)) {
                all.closeSoon(request);
            } else if (!whole) {
                request.handler(chunk -> {});
                request.resume();
            }
        }
    }

    /**
     * An answer that has begun cannot be completed: the connection is closed, so that the caller
     * notices.
     */
    public void breakOff() {
        aborted();
        response.reset();
    }

    private void aborted() {
        if (!over) {
            over = true;
            if (upstream != null) {
                upstream.reset();
            }
            all.finished(this, Exchanges.CLIENT_GONE);
        }
    }

    /** The deadline has passed without an answer. */
    void tooLate(long seconds) {
        var asked = upstream;
        if (!request.isEnded()) {
            refuse(GatewayProblem.REQUEST_TIMEOUT, seconds);
            return;
        }
        refuse(GatewayProblem.UPSTREAM_TIMEOUT, seconds);
        if (asked != null) {
            whenLate.run();
            asked.reset();
        }
    }

    private Locale locale() {
        return Languages.preferred(accepts());
    }

    private String accepts() {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    }
}
