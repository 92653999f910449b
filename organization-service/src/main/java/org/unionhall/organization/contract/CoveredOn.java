package org.unionhall.organization.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unionhall.organization.contract.ContractCoverageView.Covered;
import org.unionhall.organization.contract.ContractCoverageView.KindCovered;
import org.unionhall.platform.persistence.SqlRepository;
import org.unionhall.platform.web.access.Scope;

/** Whom contracts cover on a day, of unions as the tree stands now. */
@ApplicationScoped
class CoveredOn extends SqlRepository {

    /** One row for each kind, and one without a kind for all of them. */
    private static final String COVERED =
            """
            with held as (
                select c.id, c.kind, e.credit_code, e.workers
                from collective_contract c
                    join unit u on u.id = c.unit_id
                    join covered_employer e on e.contract_id = c.id
                where c.effective_from <= :day and c.effective_to >= :day and %s),
            employer as (
                select kind, max(workers) as workers
                from held group by grouping sets ((credit_code, kind), (credit_code)))
            select e.kind, count(*), cast(sum(e.workers) as bigint),
                (select count(distinct h.id) from held h where e.kind is null or h.kind = e.kind)
            from employer e group by e.kind order by e.kind
            """;

    ContractCoverageView on(LocalDate day, Scope scope) {
        planForValues();
        var query = rows(COVERED.formatted(scope.predicate("u.lo"))).setParameter("day", day);
        scope.parameters().forEach(query::setParameter);
        List<Tuple> rows = query.getResultList();
        var kinds = new ArrayList<KindCovered>();
        var total = new Covered(0, 0, 0);
        for (var row : rows) {
            var kind = row.get(0, String.class);
            var covered =
                    new Covered(
                            row.get(3, Long.class), row.get(1, Long.class), row.get(2, Long.class));
            if (kind == null) {
                total = covered;
            } else {
                kinds.add(new KindCovered(ContractKind.valueOf(kind), covered));
            }
        }
        return new ContractCoverageView(day, total, kinds);
    }
}
