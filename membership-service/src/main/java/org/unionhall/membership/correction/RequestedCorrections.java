package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.person.PersonField;
import org.unionhall.platform.persistence.Sql;
import org.unionhall.platform.persistence.TimedRepository;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageRequest;

/** The requests; each lies where its member is now. */
@ApplicationScoped
class RequestedCorrections extends TimedRepository<RequestedCorrection> {

    private static final String WAITS = "state in ('OPEN', 'CHECKED')";

    @Override
    protected String seenFrom(Scope scope) {
        return "exists (select 1 from Member m join UnitCopy u on u.unitId = m.unitId"
                + " where m.id = e.memberId and %s)".formatted(scope.predicate("u.lo"));
    }

    /** Those of unions within the scope, newest first; null narrows nothing. */
    List<RequestedCorrection> page(
            PersonField field, RequestState state, Scope scope, PageRequest page) {
        if (scope.isEmpty()) {
            return List.of();
        }
        Sql.planForValues(getEntityManager());
        return newest(Where.any().is("field", field).is("state", state), scope, page);
    }

    /** Those about the account's own data, newest first. */
    List<RequestedCorrection> ofAccount(UUID accountId, PageRequest page) {
        return newest(Where.any().is("accountId", accountId), Scope.everything(), page);
    }

    /** Waiting ones about a member, held. */
    List<RequestedCorrection> waitingOf(UUID memberId) {
        return find(WAITS + " and memberId = ?1 order by id", memberId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    protected String running() {
        return WAITS;
    }

    @Override
    protected String calendar() {
        return "time.calendar";
    }
}
