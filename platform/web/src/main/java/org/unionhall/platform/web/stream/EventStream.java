package org.unionhall.platform.web.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Actors;

/**
 * Server-sent events (WHATWG HTML §9.2) about one thing: how it is now, then again whenever it has
 * changed, and a comment every few seconds so that nobody on the way takes the silence for the end.
 * It is read anew each time, with the rights the reader has then; where these have ended the events
 * end too. They also end after a while in any case, and the reader comes again. All readers share a
 * few looks at a time: many who follow wait longer for each other, and never take the connections
 * to the database that others need.
 */
@ApplicationScoped
public class EventStream {

    private static final Logger LOG = Logger.getLogger(EventStream.class);
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(3);

    private final ObjectMapper json;
    private final Actors actors;
    private final Duration every;
    private final Duration heartbeat;
    private final Duration longest;
    private final ExecutorService looking;

    @Inject
    EventStream(
            ObjectMapper json,
            Actors actors,
            @ConfigProperty(name = "unionhall.events.every") Duration every,
            @ConfigProperty(name = "unionhall.events.heartbeat") Duration heartbeat,
            @ConfigProperty(name = "unionhall.events.longest") Duration longest,
            @ConfigProperty(name = "unionhall.events.at-once") int atOnce) {
        this.json = json;
        this.actors = actors;
        this.every = every;
        this.heartbeat = heartbeat;
        this.longest = longest;
        this.looking =
                Executors.newFixedThreadPool(
                        atOnce,
                        look -> {
                            var thread = new Thread(look, "events");
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    @PreDestroy
    void close() {
        looking.shutdownNow();
    }

    /**
     * The events.
     *
     * @param name of the events, such as {@code job}
     * @param reader who reads them
     * @param read how the thing is now, for the reader as it may act now; the first time it is
     *     asked in the request, so that a refusal is an ordinary answer
     * @param isLast whether nothing can change any more
     */
    public <T> Multi<OutboundSseEvent> of(
            Sse sse, String name, Actor reader, Function<Actor, T> read, Predicate<T> isLast) {
        var first = read.apply(reader);
        var told = new Told<>(sse, name, isLast);
        var begin = Multi.createFrom().item(told.event(told.text(first)));
        long looks = longest.dividedBy(every);
        if (isLast.test(first) || looks == 0) {
            return begin;
        }
        var rest =
                Multi.createFrom()
                        .ticks()
                        .startingAfter(every)
                        .every(every)
                        .onOverflow()
                        .drop()
                        .select()
                        .first(tick -> tick < looks)
                        .onItem()
                        .transformToUniAndConcatenate(
                                tick ->
                                        Uni.createFrom()
                                                .item(() -> told.look(read.apply(now(reader))))
                                                .runSubscriptionOn(looking))
                        .select()
                        .first(events -> !events.isEmpty() || !told.over)
                        .onItem()
                        .<OutboundSseEvent>disjoint()
                        .onFailure()
                        .recoverWithMulti(EventStream::ended);
        return Multi.createBy().concatenating().streams(begin, rest);
    }

    private Actor now(Actor reader) {
        return actors.again(reader);
    }

    /** The right has ended, or the thing cannot be read now: the reader comes again and is told. */
    private static Multi<OutboundSseEvent> ended(Throwable why) {
        LOG.debugf("Events ended: %s", why.getClass().getSimpleName());
        return Multi.createFrom().empty();
    }

    /** What one reader has been told. */
    private final class Told<T> {

        private final Sse sse;
        private final String name;
        private final Predicate<T> isLast;
        private String last;
        private Duration silent = Duration.ZERO;
        private volatile boolean over;

        Told(Sse sse, String name, Predicate<T> isLast) {
            this.sse = sse;
            this.name = name;
            this.isLast = isLast;
        }

        OutboundSseEvent event(String text) {
            last = text;
            return sse.newEventBuilder()
                    .name(name)
                    .reconnectDelay(AGAIN_AFTER.toMillis())
                    .mediaType(MediaType.TEXT_PLAIN_TYPE)
                    .data(String.class, text)
                    .build();
        }

        /** What there is to say now; after the last there is nothing any more. */
        List<OutboundSseEvent> look(T thing) {
            if (over) {
                return List.of();
            }
            over = isLast.test(thing);
            var text = text(thing);
            if (!text.equals(last)) {
                silent = Duration.ZERO;
                return List.of(event(text));
            }
            silent = silent.plus(every);
            if (silent.compareTo(heartbeat) < 0) {
                return List.of();
            }
            silent = Duration.ZERO;
            return List.of(sse.newEventBuilder().comment("").build());
        }

        String text(T thing) {
            try {
                return json.writeValueAsString(thing);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("An event cannot be written", e);
            }
        }
    }
}
