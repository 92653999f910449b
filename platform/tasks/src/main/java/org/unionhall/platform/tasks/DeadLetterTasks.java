package org.unionhall.platform.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.platform.messaging.DeadLetters;

/** Dead letters that wait for an operator: one task for all those of a service. */
@ApplicationScoped
class DeadLetterTasks implements TaskSource {

    @Inject DeadLetters letters;

    @ConfigProperty(name = "quarkus.application.name")
    String application;

    @Override
    public String kind() {
        return "DEAD_LETTERS";
    }

    @Override
    public String permission() {
        return "OPERATE_PLATFORM";
    }

    @Override
    public List<Waiting> waiting(Instant now) {
        long parked = letters.waiting();
        var path = "/api/v1/operations/%s/dead-letters?state=PARKED";
        var subject = path.formatted(Tasks.service(application));
        return parked == 0 ? List.of() : List.of(new Waiting(null, subject, null, parked));
    }
}
