package org.unionhall.platform.disk;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.jboss.logging.Logger;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** What would be written is refused while a disk has no room; what is read goes on. */
@Provider
public class RefuseWhenFull implements ContainerRequestFilter {

    private static final Logger LOG = Logger.getLogger(RefuseWhenFull.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Made when it is first asked for: the filter is there before the settings are read. */
    @Inject Instance<Disks> disks;

    @Override
    public void filter(ContainerRequestContext request) {
        if (READING.contains(request.getMethod())) {
            return;
        }
        var full = disks.get().withoutRoom();
        if (!full.isEmpty()) {
            LOG.warnf("Refused: no room on the disk of %s", full);
            throw new Rejection(CommonProblem.UPSTREAM_UNAVAILABLE).with("retryAfter", 10);
        }
    }
}
