package org.unionhall.events.organizationcopy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.web.access.Grant;
import org.unionhall.platform.web.access.GrantSource;

/** The appointments this service has heard of: its answer to "may this actor do this here?". */
@ApplicationScoped
public class AppointmentCopies
        implements PanacheRepositoryBase<AppointmentCopy, UUID>, GrantSource {

    private static final String IN_FORCE =
            """
            select a, u.unitId, u.lo, u.hi from AppointmentCopy a left join UnitCopy u on u.unitId = a.unitId
            where a.accountId = :account and not a.ended and a.validFrom <= :today
                and (a.validTo is null or a.validTo >= :today)
                and (a.unitId is null or u.unitId is not null)
            """;

    private static final String UPSERT =
            """
            insert into appointment_copy as mine
                (appointment_id, version, account_id, unit_id, role, permissions, valid_from, valid_to, ended)
            values (:id, :version, :account, :unit, :role, :permissions, :from, :to, :ended)
            on conflict on constraint appointment_copy_pk do update set
                version = excluded.version, account_id = excluded.account_id, unit_id = excluded.unit_id,
                role = excluded.role, permissions = excluded.permissions, valid_from = excluded.valid_from,
                valid_to = excluded.valid_to, ended = excluded.ended
            where excluded.version > mine.version
            """;

    @Override
    public List<Grant> grantsOf(UUID accountId, LocalDate today) {
        return getEntityManager()
                .createQuery(IN_FORCE, Object[].class)
                .setParameter("account", accountId)
                .setParameter("today", today)
                .getResultStream()
                .map(AppointmentCopies::grant)
                .toList();
    }

    private static Grant grant(Object[] row) {
        var permissions = ((AppointmentCopy) row[0]).permissions();
        return row[1] == null
                ? Grant.everywhere(permissions)
                : new Grant((UUID) row[1], (Long) row[2], (Long) row[3], permissions);
    }

    /** Takes a message over unless what is known is as new. */
    void take(AppointmentMessage told) {
        getEntityManager()
                .createNativeQuery(UPSERT)
                .setParameter("id", told.appointmentId())
                .setParameter("version", told.version())
                .setParameter("account", told.accountId())
                .setParameter("unit", told.unitId())
                .setParameter("role", told.role())
                .setParameter("permissions", told.permissions().toArray(new String[0]))
                .setParameter("from", told.from())
                .setParameter("to", told.to())
                .setParameter("ended", told.ended())
                .executeUpdate();
    }
}
