package org.unionhall.platform.tasks;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.platform.deadlines.DueWork;

/**
 * Asks every source what waits and tells the difference. So what waits because a day has come, what
 * waited before the source was there and what a feature forgot to say is told as well.
 */
@ApplicationScoped
public class LookForTasks implements DueWork {

    private static final int AT_ONCE = 200;

    @Inject Tasks tasks;
    @Inject @All List<TaskSource> sources;

    @ConfigProperty(name = "unionhall.tasks.look")
    boolean byItself;

    @Override
    public String name() {
        return "tasks.look";
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        return byItself && look(now);
    }

    /**
     * Tells some of what is another than was told.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean look(Instant now) {
        int changed = 0;
        for (var source : sources) {
            changed += tasks.compare(source, now, AT_ONCE - changed);
        }
        return changed == AT_ONCE;
    }
}
