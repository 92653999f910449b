package org.unionhall.acceptance.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.membership.joining.ApplicationStatus;
import org.unionhall.membership.member.MemberStatus;
import org.unionhall.membership.member.MovementKind;
import org.unionhall.membership.person.IdDocument;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.person.PersonIdentity;
import org.unionhall.membership.person.Sex;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.platform.sealing.Place;
import org.unionhall.platform.sealing.Seal;

/** Rows for membership's tables, sealed as the service seals them. */
final class MemberTables {

    private static final String WORK = "worker_group, employment_form, migrant_worker";
    private static final String IDENTITY =
            "name, sex, birth_date, id_type, id_sealed, id_index, index_version, ";
    private static final String CONSENTS =
            "[{\"notice\":\"PERSONAL_INFORMATION\",\"version\":1},{\"notice\":\"REAL_NAME_CHECK\",\"version\":1},"
                + "{\"notice\":\"JOINING_DECLARATION\",\"version\":1}]";

    private final Seal seal;
    private final Rows accounts =
            new Rows("account", "id, mobile_index, mobile_sealed, mobile_mask, name, created_at");
    private final Rows claims =
            new Rows(
                    "identity_claim",
                    "identity_index, index_version, account_id, application_id, member_id,"
                            + " claimed_at");
    private final Rows applications =
            new Rows(
                    "application",
                    "id, version, account_id, unit_id, channel_id, channel_code, "
                            + IDENTITY
                            + WORK
                            + ", consents, warnings, status, submitted_at, submitted_on,"
                            + " decided_at, decided_by, outcome, member_id");
    private final Rows members =
            new Rows(
                    "member",
                    "id, version, member_number, account_id, application_id, unit_id, channel_code,"
                            + " "
                            + IDENTITY
                            + "mobile_sealed, mobile_mask, "
                            + WORK
                            + ", status, joined_on, changed_at");
    private final Rows movements =
            new Rows(
                    "member_movement",
                    "id, member_id, kind, effective_on, unit_id, actor_id, recorded_at");

    MemberTables(Seal seal) {
        this.seal = seal;
    }

    /** What the document tells, read as the service reads what people type. */
    record Facts(IdDocument document, byte[] index, LocalDate born, Sex sex) {}

    Facts facts(Person person) {
        var document =
                IdDocument.read(IdType.RESIDENT_ID, person.idNumber(), LocalDate.now(Roll.ZONE))
                        .orThrow("/idNumber");
        return new Facts(
                document,
                PersonIdentity.of(document).index(seal),
                document.birthDate(),
                document.sex());
    }

    void account(UUID id, Person person, Instant at) {
        var mobile = new Mobile(person.mobile());
        accounts.add(
                id,
                seal.index(IndexKind.MOBILE, mobile.number()),
                sealedMobile("account", id, mobile),
                mobile.masked(),
                person.name(),
                at);
    }

    void claim(Facts facts, UUID account, UUID application, UUID member, Instant at) {
        claims.add(facts.index(), PersonIdentity.VERSION, account, application, member, at);
    }

    void application(
            UUID id,
            int version,
            UUID account,
            UUID union,
            Channels.Channel channel,
            Person person,
            Facts facts,
            ApplicationStatus status,
            Instant at,
            LocalDate on,
            UUID decidedBy,
            UUID member) {
        applications.add(
                id,
                version,
                account,
                union,
                channel == null ? null : channel.id(),
                channel == null ? null : channel.code(),
                person.name(),
                facts.sex(),
                facts.born(),
                IdType.RESIDENT_ID,
                sealedNumber("application", id, facts),
                facts.index(),
                PersonIdentity.VERSION,
                person.group(),
                person.form(),
                person.migrant(),
                CONSENTS,
                "",
                status,
                at,
                on,
                decidedBy == null ? null : at,
                decidedBy,
                decidedBy == null ? null : status,
                member);
    }

    void member(
            UUID id,
            String number,
            UUID account,
            UUID application,
            UUID union,
            String channel,
            Person person,
            Facts facts,
            MemberStatus status,
            LocalDate joined,
            Instant at) {
        var mobile = new Mobile(person.mobile());
        members.add(
                id,
                1,
                number,
                account,
                application,
                union,
                channel,
                person.name(),
                facts.sex(),
                facts.born(),
                IdType.RESIDENT_ID,
                sealedNumber("member", id, facts),
                facts.index(),
                PersonIdentity.VERSION,
                sealedMobile("member", id, mobile),
                mobile.masked(),
                person.group(),
                person.form(),
                person.migrant(),
                status,
                joined,
                at);
    }

    void movement(
            UUID id,
            UUID member,
            MovementKind kind,
            LocalDate on,
            UUID union,
            UUID actor,
            Instant at) {
        movements.add(id, member, kind, on, union, actor, at);
    }

    private byte[] sealedNumber(String table, UUID id, Facts facts) {
        return seal.seal(facts.document().number(), new Place(table, "id_sealed", id));
    }

    private byte[] sealedMobile(String table, UUID id, Mobile mobile) {
        return seal.seal(mobile.number(), new Place(table, "mobile_sealed", id));
    }

    void copy(Connection connection) throws SQLException {
        for (var rows : new Rows[] {accounts, claims, applications, members, movements}) {
            rows.copy(connection);
        }
    }
}
