package org.unionhall.membership.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.platform.persistence.Repository;

/** The looks that were recorded. */
@ApplicationScoped
class Accesses extends Repository<Access> {}
