package org.unionhall.platform.web.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where a service finds the appointments of an account: its own table or its copy of them. */
public interface GrantSource {

    /**
     * The grants in force on that day; empty for an account without appointments. Asked at most
     * once a request.
     */
    List<Grant> grantsOf(UUID accountId, LocalDate today);
}
