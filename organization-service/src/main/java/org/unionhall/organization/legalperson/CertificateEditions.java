package org.unionhall.organization.legalperson;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.web.access.Scope;

/** Every edition of every certificate. */
@ApplicationScoped
class CertificateEditions extends Repository<CertificateEdition> {

    @Override
    protected String seenFrom(Scope scope) {
        return "exists (select 1 from Unit u where u.id = e.unitId and %s)"
                .formatted(scope.predicate("u.lo"));
    }

    /** Those of a certificate, newest first. */
    List<CertificateEdition> of(UUID certificateId, int atMost) {
        return find("certificateId = ?1 order by edition desc", certificateId)
                .page(0, atMost)
                .list();
    }

    /** The one that held at the end of a day; none before the first. */
    List<CertificateEdition> on(UUID certificateId, LocalDate day) {
        return find(
                        "certificateId = ?1 and issuedOn <= ?2 order by edition desc",
                        certificateId,
                        day)
                .page(0, 1)
                .list();
    }

    /** How many were issued from one day to another, by kind. */
    Map<EditionKind, Long> counted(LocalDate from, LocalDate to, Scope scope) {
        var query =
                getEntityManager()
                        .createQuery(
                                "select e.kind, count(e) from CertificateEdition e where e.issuedOn"
                                        + " between :from and :to and "
                                        + seenFrom(scope)
                                        + " group by e.kind",
                                Object[].class)
                        .setParameter("from", from)
                        .setParameter("to", to);
        scope.parameters().forEach(query::setParameter);
        var counts = new EnumMap<EditionKind, Long>(EditionKind.class);
        for (var row : query.getResultList()) {
            counts.put((EditionKind) row[0], (Long) row[1]);
        }
        return counts;
    }
}
