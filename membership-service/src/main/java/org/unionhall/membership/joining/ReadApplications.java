package org.unionhall.membership.joining;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVEAL_IDENTITY;
import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhall.membership.accesslog.Access;
import org.unionhall.membership.accesslog.Accesses;
import org.unionhall.membership.accesslog.RevealedField;
import org.unionhall.membership.accesslog.Subject;
import org.unionhall.membership.account.Accounts;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.realname.RealNameChecks;
import org.unionhall.membership.sealing.Seal;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Permission;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Shows applications to those they concern: the applicant, and the clerks of the union and of those
 * above it.
 */
@ApplicationScoped
class ReadApplications {

    private final Applications applications;
    private final UnitCopies units;
    private final Accounts accounts;
    private final RealNameChecks checks;
    private final Accesses accesses;
    private final Seal seal;
    private final Clock clock;

    ReadApplications(
            Applications applications,
            UnitCopies units,
            Accounts accounts,
            RealNameChecks checks,
            Accesses accesses,
            Seal seal,
            Clock clock) {
        this.applications = applications;
        this.units = units;
        this.accounts = accounts;
        this.checks = checks;
        this.accesses = accesses;
        this.seal = seal;
        this.clock = clock;
    }

    @Transactional
    List<ApplicationView> ofAccount(Actor applicant) {
        return views(applications.ofAccount(applicant.id()));
    }

    /**
     * @throws Rejection {@code APPLICATION_NOT_FOUND} when it is out of sight, {@code FORBIDDEN}
     *     when seen but not allowed
     */
    @Transactional
    ApplicationView one(UUID id, Actor actor) {
        var application = applications.get(id);
        if (!application.accountId().equals(actor.id())) {
            require(REVIEW_JOINING, application, actor);
        }
        return views(List.of(application)).get(0);
    }

    /**
     * The queue of a union and those below it, or of everywhere the actor reviews; empty where it
     * reviews nothing.
     */
    @Transactional
    Page<ApplicationView> queue(
            UUID unitId, Applications.Filter filter, Actor actor, PageRequest page) {
        var rows = applications.page(filter, reviewed(unitId, actor), page);
        var shown = views(rows).stream().collect(Collectors.toMap(ApplicationView::id, v -> v));
        return Page.of(rows, page, row -> shown.get(row.id()), Application::id);
    }

    /**
     * Shows one value in the clear and records who saw it, why; the record commits with the answer.
     *
     * @throws Rejection {@code APPLICATION_NOT_FOUND}, {@code FORBIDDEN}
     */
    @Transactional
    String reveal(UUID id, RevealedField field, String purpose, Actor actor) {
        var application = applications.get(id);
        if (application.accountId().equals(actor.id())
                && !units.seenBy(actor, application.unitId())) {
            throw new Rejection(CommonProblem.FORBIDDEN, REVEAL_IDENTITY.name());
        }
        require(REVEAL_IDENTITY, application, actor);
        accesses.persist(
                new Access(
                        Ids.next(),
                        Subject.APPLICATION,
                        id,
                        application.accountId(),
                        field,
                        purpose,
                        actor.id(),
                        clock.instant()));
        return switch (field) {
            case ID_NUMBER -> application.idNumber(seal);
            case MOBILE ->
                    accounts.findByIdOptional(application.accountId())
                            .map(account -> account.mobile(seal))
                            .map(mobile -> mobile.number())
                            .orElse(null);
        };
    }

    private Scope reviewed(UUID unitId, Actor actor) {
        var scope = actor.scope(REVIEW_JOINING);
        return unitId == null
                ? scope
                : units.find(unitId)
                        .map(unit -> scope.within(unit.place(), unit.lastPlace()))
                        .orElse(Scope.nothing());
    }

    private void require(Permission permission, Application application, Actor actor) {
        var unit =
                units.find(application.unitId())
                        .filter(u -> actor.sight().covers(u.place()))
                        .orElseThrow(() -> new Rejection(JoiningProblem.APPLICATION_NOT_FOUND));
        actor.require(permission, unit.place());
    }

    private List<ApplicationView> views(List<Application> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var names = units.byId(rows.stream().map(Application::unitId).distinct().toList());
        var owners = accounts.byId(rows.stream().map(Application::accountId).distinct().toList());
        var states = checks.statesOf(rows.stream().map(Application::id).toList());
        return rows.stream()
                .map(
                        row -> {
                            var unit = names.get(row.unitId());
                            var owner = owners.get(row.accountId());
                            return ApplicationView.of(
                                    row,
                                    unit == null ? null : unit.name(),
                                    owner == null ? null : owner.mobileMask(),
                                    states.get(row.id()),
                                    seal);
                        })
                .toList();
    }
}
