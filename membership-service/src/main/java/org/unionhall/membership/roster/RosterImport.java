package org.unionhall.membership.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.platform.sealing.PieceSeal;
import org.unionhall.platform.sealing.Place;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.problem.Languages;
import org.unionhall.platform.web.problem.Rejection;

/** 花名册导入: a roster, what was found in it and what came of it. */
@Entity
@Table(name = "member_import")
@DynamicUpdate
class RosterImport implements Versioned {

    /** No job yet: it is being read. */
    private static final UUID UNREAD = new UUID(0, 0);

    @Id private UUID id;
    @Version private int version = 1;
    private UUID accountId;
    private UUID unitId;
    private String reason;
    private String language;

    @Column(name = "worker_group")
    private String group;

    @Enumerated(EnumType.STRING)
    private EmploymentForm employmentForm;

    private Boolean migrantWorker;

    @JdbcTypeCode(SqlTypes.JSON)
    private RosterHeader header = RosterHeader.UNREAD;

    private byte[] keySealed;
    private int pieces;
    private int rowCount;

    @Enumerated(EnumType.STRING)
    private ImportStage stage = ImportStage.CHECK;

    private UUID jobId = UNREAD;
    private int created;
    private int unchanged;
    private int refused;
    private int undone;
    private int kept;
    private Instant askedAt;
    private Instant endsAt;

    protected RosterImport() {} // Hibernate

    /** One whose file has arrived and is being read. */
    static RosterImport arrived(
            UUID id, RosterOrder order, UUID account, Seal seal, Instant now, Instant end) {
        var arrived = new RosterImport();
        arrived.id = id;
        arrived.accountId = account;
        arrived.unitId = order.unitId();
        arrived.reason = order.reason();
        arrived.language = order.language();
        arrived.group = order.usual().group();
        arrived.employmentForm = order.usual().employmentForm();
        arrived.migrantWorker = order.usual().migrantWorker();
        arrived.keySealed = PieceSeal.fresh(seal).sealedKey(seal, arrived.keyPlace());
        arrived.askedAt = now;
        arrived.endsAt = end;
        return arrived;
    }

    /** It was read to its end, and is checked by this job. */
    void read(RosterHeader found, int inPieces, int rows, UUID job) {
        header = found;
        pieces = inPieces;
        rowCount = rows;
        jobId = job;
    }

    /** What a piece of a check or commit came to. */
    void counted(int more, int same, int bad) {
        created += more;
        unchanged += same;
        refused += bad;
    }

    /** What a piece of taking back came to. */
    void tookBack(int gone, int left) {
        undone += gone;
        kept += left;
    }

    /**
     * Its people are taken in by this job.
     *
     * @param state how it stands
     * @throws Rejection {@code IMPORT_NOT_CHECKED}, {@code IMPORT_NOTHING_TO_COMMIT}
     */
    void requireCommittable(ImportState state) {
        if (state != ImportState.CHECKED) {
            throw new Rejection(RosterProblem.IMPORT_NOT_CHECKED);
        }
        if (created == 0) {
            throw new Rejection(RosterProblem.IMPORT_NOTHING_TO_COMMIT);
        }
    }

    /** The counts are those of the commit from now on. */
    void commits(UUID job, Instant end) {
        goesOn(ImportStage.COMMIT, job, end);
        created = 0;
        unchanged = 0;
        refused = 0;
    }

    /**
     * @throws Rejection {@code IMPORT_NOT_COMMITTED}
     */
    void requireUndoable(ImportState state) {
        if (stage != ImportStage.COMMIT || !state.rests()) {
            throw new Rejection(RosterProblem.IMPORT_NOT_COMMITTED);
        }
    }

    void takesBack(UUID job, Instant end) {
        goesOn(ImportStage.UNDO, job, end);
    }

    private void goesOn(ImportStage to, UUID job, Instant end) {
        stage = to;
        jobId = job;
        endsAt = end;
    }

    /** Its stage was stopped, or goes on. */
    void keptUntil(Instant end) {
        endsAt = end;
    }

    RosterHeader header() {
        return header;
    }

    /** What holds for rows that do not say. */
    UsualWork usual() {
        return new UsualWork(group, employmentForm, migrantWorker);
    }

    /** Of what is written for who sent it. */
    Locale locale() {
        return Languages.preferred(language);
    }

    PieceSeal seal(Seal seal) {
        return PieceSeal.opened(seal, keySealed, keyPlace());
    }

    private Place keyPlace() {
        return new Place("member_import", "key_sealed", id);
    }

    UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    UUID accountId() {
        return accountId;
    }

    UUID unitId() {
        return unitId;
    }

    String reason() {
        return reason;
    }

    int pieces() {
        return pieces;
    }

    int rowCount() {
        return rowCount;
    }

    ImportStage stage() {
        return stage;
    }

    UUID jobId() {
        return jobId;
    }

    int created() {
        return created;
    }

    int unchanged() {
        return unchanged;
    }

    int refused() {
        return refused;
    }

    int undone() {
        return undone;
    }

    int kept() {
        return kept;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant endsAt() {
        return endsAt;
    }
}
