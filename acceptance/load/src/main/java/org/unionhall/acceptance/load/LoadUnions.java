package org.unionhall.acceptance.load;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.organization.access.Role;
import org.unionhall.organization.appointment.AppointmentChanged;
import org.unionhall.organization.unit.UnitLevel;
import org.unionhall.organization.unit.UnitMessages.UnitFounded;
import org.unionhall.organization.unit.UnitState;
import org.unionhall.organization.unit.UnitStatus;
import org.unionhall.platform.sealing.Place;

/** The unions of a federation and who acts for them. */
final class LoadUnions {

    private static final int CHUNK = 10_000;
    private static final int WITH_A_CLERK = 100;
    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    /** Persons of clerks are counted from here, far above all members. */
    private static final long CLERKS = 400_000_000L;

    private final Installation installation;
    private final long seed;
    private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);

    /** Somebody who may act for a union and all below it. */
    record Clerk(UUID account, UUID appointment, Union union, Person person) {}

    LoadUnions(Installation installation, long seed) {
        this.installation = installation;
        this.seed = seed;
    }

    /** Which tree of the platform the next one is. */
    static long nextTree(Installation installation) throws SQLException {
        try (var connection = installation.database("organization");
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "SELECT coalesce(max(hi) / (1::bigint << 52) + 1, 0) FROM unit")) {
            row.next();
            return row.getLong(1);
        }
    }

    void found(List<Union> unions) throws SQLException {
        var founder = installation.founderAccount();
        try (var connection = installation.database("organization")) {
            for (int from = 0; from < unions.size(); from += CHUNK) {
                var rows =
                        new Rows(
                                "unit",
                                "id, version, name, parent_id, path, lo, hi, type, level,"
                                    + " region_code, status, founded_on, known_outside, changed_at,"
                                    + " changed_by, change_seq");
                var told = new OutboxMessages("organization-service", founder.toString());
                for (var union : unions.subList(from, Math.min(unions.size(), from + CHUNK))) {
                    var parent = union.parent() < 0 ? null : unions.get(union.parent()).id();
                    rows.add(
                            union.id(),
                            1,
                            union.name(),
                            parent,
                            union.path(),
                            union.lo(),
                            union.hi(),
                            union.type(),
                            union.level(),
                            union.region(),
                            UnitStatus.NORMAL,
                            SINCE,
                            true,
                            now,
                            founder,
                            0);
                    told.add(
                            new UnitFounded(
                                    new UnitState(
                                            union.id(),
                                            1,
                                            union.name(),
                                            parent,
                                            union.type(),
                                            union.level(),
                                            union.region(),
                                            null,
                                            UnitStatus.NORMAL,
                                            union.lo(),
                                            union.hi(),
                                            union.path(),
                                            SINCE,
                                            null,
                                            null,
                                            null)));
                }
                rows.copy(connection);
                told.copy(connection);
                connection.commit();
            }
        }
    }

    /**
     * Several clerks for the city, two for each county, one for each office below and each larger
     * union.
     */
    List<Clerk> appoint(List<Union> unions) throws SQLException {
        var clerks = new ArrayList<Clerk>();
        for (var union : unions) {
            boolean office = union.level().compareTo(UnitLevel.TOWNSHIP) <= 0;
            int number =
                    union.level() == UnitLevel.CITY ? 8 : union.level() == UnitLevel.COUNTY ? 2 : 1;
            for (int i = 0; i < number && (office || union.members() >= WITH_A_CLERK); i++) {
                int n = clerks.size();
                var chance = Seeded.of(seed, "clerk", n);
                long then = SINCE.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli() + n;
                clerks.add(
                        new Clerk(
                                chance.id(then),
                                chance.id(then),
                                union,
                                Person.of(seed, CLERKS + n)));
            }
        }
        accounts(clerks);
        appointments(clerks);
        return clerks;
    }

    private void accounts(List<Clerk> clerks) throws SQLException {
        var seal = installation.seal();
        try (var connection = installation.database("membership")) {
            var rows =
                    new Rows(
                            "account",
                            "id, mobile_index, mobile_sealed, mobile_mask, name, created_at");
            for (var clerk : clerks) {
                var mobile = new Mobile(clerk.person().mobile());
                rows.add(
                        clerk.account(),
                        seal.index(IndexKind.MOBILE, mobile.number()),
                        seal.seal(
                                mobile.number(),
                                new Place("account", "mobile_sealed", clerk.account())),
                        mobile.masked(),
                        clerk.person().name(),
                        now);
            }
            rows.copy(connection);
            connection.commit();
        }
    }

    private void appointments(List<Clerk> clerks) throws SQLException {
        var founder = installation.founderAccount();
        var permissions = Role.CLERK.permissions().stream().map(Enum::name).sorted().toList();
        try (var connection = installation.database("organization")) {
            var rows =
                    new Rows(
                            "appointment",
                            "id, version, account_id, unit_id, role, permissions, valid_from,"
                                    + " rights_from, ended, changed_by, changed_at");
            var told = new OutboxMessages("organization-service", founder.toString());
            for (var clerk : clerks) {
                var unit = clerk.union().id();
                rows.add(
                        clerk.appointment(),
                        1,
                        clerk.account(),
                        unit,
                        Role.CLERK,
                        permissions,
                        SINCE,
                        SINCE,
                        false,
                        founder,
                        now);
                told.add(
                        new AppointmentChanged(
                                clerk.appointment(),
                                1,
                                clerk.account(),
                                unit,
                                Role.CLERK,
                                permissions,
                                SINCE,
                                null,
                                false,
                                SINCE));
            }
            rows.copy(connection);
            told.copy(connection);
            connection.commit();
        }
    }
}
