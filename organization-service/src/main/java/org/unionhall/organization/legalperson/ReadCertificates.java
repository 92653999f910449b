package org.unionhall.organization.legalperson;

import static org.unionhall.organization.access.UnionPermission.VIEW_FIGURES;
import static org.unionhall.organization.access.UnionPermission.VIEW_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.unionhall.organization.unit.FindUnit;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Rejection;

/** Certificates as an actor may see them. */
@ApplicationScoped
class ReadCertificates {

    @Inject Certificates certificates;
    @Inject CertificateEditions editions;
    @Inject FindUnit units;
    @Inject FindTerms terms;

    /**
     * What a list is narrowed to; null means any.
     *
     * @param unit this union and those below it
     * @param endsBy held ones that end on this day or before
     */
    record Query(UUID unit, CertificateType type, CertificateState state, LocalDate endsBy) {}

    @Transactional
    CertificateView one(UUID id, Actor actor) {
        return shown(seen(id, actor));
    }

    CertificateView shown(Certificate certificate) {
        return view(List.of(certificate)).apply(certificate);
    }

    /**
     * What is printed of it.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code CERTIFICATE_CANCELLED}
     */
    @Transactional
    CertificateSheet sheet(UUID id, Actor actor) {
        var certificate = seen(id, actor);
        certificate.requireHeld();
        return new CertificateSheet(
                certificate.id(),
                certificate.type(),
                certificate.content(),
                certificate.edition(),
                LocalDate.ofInstant(certificate.changedAt(), HouseClock.ZONE));
    }

    @Transactional
    Page<CertificateView> page(Query query, PageRequest page, Actor actor) {
        var where = Where.any().is("type", query.type());
        if (query.state() != null) {
            query.state().narrow(where, terms.today(), terms.renewalDays());
        }
        if (query.endsBy() != null) {
            where.and("e.cancelledOn is null")
                    .and("e.content.validTo <= :endsBy", "endsBy", query.endsBy());
        }
        var scope = units.within(query.unit(), actor.scope(VIEW_UNIT));
        var rows = certificates.newest(where, scope, page);
        return Page.of(rows, page, view(rows), Certificate::id);
    }

    /**
     * Its editions, newest first.
     *
     * @param on only the one that held at the end of that day; null for all
     */
    @Transactional
    Page<CertificateEditionView> editions(UUID id, LocalDate on, Actor actor) {
        seen(id, actor);
        var rows = on == null ? editions.of(id, PageRequest.LARGEST_LIMIT) : editions.on(id, on);
        return new Page<>(rows.stream().map(CertificateEditionView::of).toList(), null);
    }

    /**
     * @param unit of this union and those below it; null for all whose figures one may see
     * @param from null for the first day of the year
     * @param to null for today
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code PERIOD_REVERSED}
     */
    @Transactional
    CertificateCountsView counts(UUID unit, LocalDate from, LocalDate to, Actor actor) {
        var last = to == null ? terms.today() : to;
        var first = from == null ? last.withDayOfYear(1) : from;
        if (last.isBefore(first)) {
            throw new Rejection(CertificateProblem.PERIOD_REVERSED, first).ofParameter("to");
        }
        if (unit != null) {
            actor.require(VIEW_FIGURES, units.profile(unit).place());
        }
        var scope = units.within(unit, actor.scope(VIEW_FIGURES));
        return CertificateCountsView.of(first, last, editions.counted(first, last, scope));
    }

    private Certificate seen(UUID id, Actor actor) {
        var certificate = certificates.get(id, actor.sight());
        actor.require(VIEW_UNIT, units.profile(certificate.unitId()).place());
        return certificate;
    }

    private Function<Certificate, CertificateView> view(List<Certificate> rows) {
        var unions = units.profiles(rows.stream().map(Certificate::unitId).toList());
        var today = terms.today();
        int renewalDays = rows.isEmpty() ? 0 : terms.renewalDays();
        return one -> CertificateView.of(one, unions.get(one.unitId()), today, renewalDays);
    }
}
