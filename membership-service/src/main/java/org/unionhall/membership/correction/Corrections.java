package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageRequest;

/** The entries of what was put right. */
@ApplicationScoped
class Corrections extends Repository<Correction> {

    /** Those of a member, newest first. */
    List<Correction> ofMember(UUID memberId, PageRequest page) {
        return newest(Where.any().is("memberId", memberId), Scope.everything(), page);
    }
}
