package org.unionhall.platform.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.platform.messaging.Outbox;

/**
 * Tells what waits for somebody and what no longer does, once for each change, in the transaction
 * that changes it.
 */
@ApplicationScoped
public class Tasks {

    private static final String SUFFIX = "-service";

    private final ToldTasks told;
    private final TaskTopic topic;
    private final Outbox outbox;
    private final String service;

    @Inject
    Tasks(
            ToldTasks told,
            TaskTopic topic,
            Outbox outbox,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.told = told;
        this.topic = topic;
        this.outbox = outbox;
        this.service = service(application);
    }

    /** What a service is called in addresses, such as {@code events}. */
    static String service(String application) {
        return application.endsWith(SUFFIX)
                ? application.substring(0, application.length() - SUFFIX.length())
                : application;
    }

    /** It waits; what was told like that is not told again. */
    @Transactional(TxType.MANDATORY)
    public void waits(TaskSource source, Waiting waiting, Instant now) {
        told.waits(id(source, waiting.subject()), source, waiting, now)
                .ifPresent(told -> tell(source, told, false));
    }

    /** It does not wait any more; nothing is told when it did not. */
    @Transactional(TxType.MANDATORY)
    public void done(TaskSource source, String subject) {
        told.done(id(source, subject)).ifPresent(told -> tell(source, told, true));
    }

    /**
     * Tells what of the kind is another than was told.
     *
     * @param most of how many tasks at once
     * @return of how many tasks it told
     */
    @Transactional(TxType.MANDATORY)
    int compare(TaskSource source, Instant now, int most) {
        var before = told.waiting(source.kind());
        int changed = 0;
        for (var waiting : source.waiting(now)) {
            var last = before.remove(waiting.subject());
            if (changed < most && !waiting.equals(last)) {
                waits(source, waiting, now);
                changed++;
            }
        }
        for (var gone : before.keySet()) {
            if (changed == most) {
                break;
            }
            done(source, gone);
            changed++;
        }
        return changed;
    }

    private UUID id(TaskSource source, String subject) {
        var name = service + " " + source.kind() + " " + subject;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private void tell(TaskSource source, ToldTasks.Told told, boolean done) {
        outbox.append(
                topic.message(
                        new TaskState(
                                told.id(),
                                told.version(),
                                service,
                                source.kind(),
                                told.waiting().unitId(),
                                source.permission(),
                                told.since(),
                                told.waiting().due(),
                                told.waiting().count(),
                                told.waiting().subject(),
                                done)));
    }
}
