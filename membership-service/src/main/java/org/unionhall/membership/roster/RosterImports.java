package org.unionhall.membership.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** The imports; for other accounts than the one that sent it an import does not exist. */
@ApplicationScoped
class RosterImports extends Repository<RosterImport> {

    private static final UUID UNREAD = new UUID(0, 0);

    RosterImport own(UUID id, Actor actor) {
        return find("id = ?1 and accountId = ?2 and jobId <> ?3", id, actor.id(), UNREAD)
                .firstResultOptional()
                .orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
    }

    List<RosterImport> ownPage(Actor actor, PageRequest page) {
        return newest(Where.any().is("accountId", actor.id()), Scope.everything(), page).stream()
                .filter(one -> !UNREAD.equals(one.jobId()))
                .toList();
    }

    /** Deletes imports whose end has come, with all that was in them. */
    int deleteEnded(Instant now, int most) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        DELETE FROM member_import WHERE id IN (
                            SELECT id FROM member_import WHERE ends_at < :now
                            LIMIT :most FOR UPDATE SKIP LOCKED)
                        """)
                .setParameter("now", now)
                .setParameter("most", most)
                .executeUpdate();
    }
}
