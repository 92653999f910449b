package org.unionhall.platform.deadlines;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts the tasks of all features of a service with it, and stops them with it. */
@ApplicationScoped
class Deadlines {

    @Inject @Any Instance<DueWork> works;
    @Inject DataSource database;
    @Inject MeterRegistry figures;

    @ConfigProperty(name = "unionhall.deadlines.every")
    Duration every;

    private TaskRunner runner;

    void start(@Observes StartupEvent start) {
        var found = works.stream().toList();
        if (!found.isEmpty()) {
            runner = new TaskRunner(database, found, Pace.of(every), figures);
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        if (runner != null) {
            runner.close();
        }
    }
}
