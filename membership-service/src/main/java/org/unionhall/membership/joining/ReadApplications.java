package org.unionhall.membership.joining;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionhall.membership.account.FindAccounts;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.realname.CheckState;
import org.unionhall.membership.realname.ReadVerdicts;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Shows applications to those they concern: the applicant, and the clerks of the union and of those
 * above it.
 */
@ApplicationScoped
public class ReadApplications {

    @Inject Applications applications;
    @Inject Reviewable reviewable;
    @Inject UnitCopies units;
    @Inject FindAccounts accounts;
    @Inject ReadVerdicts verdicts;
    @Inject Seal seal;
    @Inject Clock clock;

    @Transactional
    List<ApplicationView> ofAccount(Actor applicant) {
        return views(applications.ofAccount(applicant.id()), applicant);
    }

    /**
     * One application as the reader may see it.
     *
     * @throws Rejection {@code APPLICATION_NOT_FOUND} when it is out of sight, {@code FORBIDDEN}
     *     when seen but not allowed
     */
    @Transactional
    public ApplicationView one(UUID id, Actor actor) {
        return views(List.of(reviewable.allowed(applications.get(id), actor)), actor).get(0);
    }

    /**
     * The queue of a union and those below it, or of everywhere the actor reviews; empty where it
     * reviews nothing.
     */
    @Transactional
    Page<ApplicationView> queue(
            UUID unitId, Applications.Filter filter, Actor actor, PageRequest page) {
        var scope = units.within(unitId, actor.scope(REVIEW_JOINING));
        var rows = applications.page(filter, tomorrow(), scope, page);
        var shown =
                views(rows, actor).stream().collect(Collectors.toMap(ApplicationView::id, v -> v));
        return Page.of(rows, page, row -> shown.get(row.id()), Application::id);
    }

    private List<ApplicationView> views(List<Application> rows, Actor reader) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var names = units.names(rows.stream().map(Application::unitId).toList());
        var people =
                accounts.named(
                        rows.stream()
                                .flatMap(ReadApplications::accountsOf)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        var states = verdicts.of(rows.stream().map(Application::id).toList());
        var tomorrow = tomorrow();
        return rows.stream()
                .map(
                        row ->
                                ApplicationView.of(
                                        row,
                                        names.get(row.unitId()),
                                        contact(row, people),
                                        check(row, states.get(row.id()), people, reader),
                                        ApplicationView.Due.of(row, tomorrow),
                                        seal))
                .toList();
    }

    private static Stream<UUID> accountsOf(Application row) {
        var clerk = row.assistance() == null ? null : row.assistance().by();
        return Stream.of(row.accountId(), row.confirmedBy(), clerk);
    }

    private static ApplicationView.Contact contact(Application row, FindAccounts.Named people) {
        var paper = row.assistance();
        var mobile =
                row.reached() == null
                        ? people.mobileMask(row.accountId())
                        : row.reached().mobileMask();
        return new ApplicationView.Contact(
                mobile, paper == null ? null : AssistedView.of(paper, people.name(paper.by())));
    }

    private Instant tomorrow() {
        return HouseClock.endOf(LocalDate.now(clock));
    }

    private static ApplicationView.Check check(
            Application row, CheckState state, FindAccounts.Named people, Actor reader) {
        if (row.isOf(reader) || row.isEnteredBy(reader)) {
            return ApplicationView.Check.underWay();
        }
        var confirmed =
                row.confirmation() == null
                        ? null
                        : new ConfirmedView(
                                row.confirmation(),
                                people.name(row.confirmedBy()),
                                row.confirmedAt());
        return new ApplicationView.Check(state, row.attention(state), confirmed);
    }
}
