package org.unionhall.membership.joining;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.unionhall.membership.joining.Application.GivenConsent;
import org.unionhall.membership.person.PersonFacts;
import org.unionhall.platform.persistence.Decision;
import org.unionhall.platform.sealing.Place;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.access.Actor;

/** What is kept of an application, and how it is written; {@link Application} decides. */
@MappedSuperclass
abstract class ApplicationFile implements Versioned {

    @Id private UUID id;
    @Version private int version = 1;

    private UUID unitId;
    private UUID channelId;
    private String channelCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<GivenConsent> consents;

    private String warnings;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Embedded private Decision decision;
    private Instant submittedAt;
    private LocalDate submittedOn;
    private UUID memberId;
    private Instant correctedAt;
    private int identityVersion = 1;

    /** What time does to it is no change that somebody has to have seen. */
    @Embedded
    @OptimisticLock(excluded = true)
    private AnswerTime answer;

    private Instant escalatedAt;

    @Enumerated(EnumType.STRING)
    private Confirmation confirmation;

    private UUID confirmedBy;
    private Instant confirmedAt;

    void opened(UUID as, LocalDate on) {
        id = as;
        submittedOn = on;
    }

    void submitted(Submission submission, Instant now) {
        unitId = submission.unitId();
        channelId = submission.place().channelId();
        channelCode = submission.place().channelCode();
        consents =
                submission.consents().stream()
                        .map(c -> new GivenConsent(c.notice(), c.version(), now))
                        .toList();
        warnings = String.join(",", submission.warnings());
        status = ApplicationStatus.SUBMITTED;
        decision = decision == null ? null : decision.answered();
        submittedAt = now;
    }

    /** It is another union's to decide. */
    void atUnit(UUID successor) {
        unitId = successor;
    }

    /** Name and document are others from the next version on. */
    void anotherIdentity() {
        identityVersion = version + 1;
    }

    void corrected(Instant now) {
        correctedAt = now;
    }

    void decided(ApplicationStatus to, Actor clerk, String why, Instant now) {
        status = to;
        decision = Decision.of(to, clerk.id(), why, now);
    }

    void confirmed(Confirmation verdict, UUID by, Instant now) {
        confirmation = verdict;
        confirmedBy = by;
        confirmedAt = now;
    }

    void answerWithin(AnswerTime time) {
        answer = time;
    }

    void escalatedAt(Instant at) {
        escalatedAt = at;
    }

    void became(UUID member) {
        memberId = member;
    }

    /**
     * What is published.
     *
     * @param later how many versions after the present one it will be
     */
    ApplicationMessage.State state(int later, Instant when) {
        return new ApplicationMessage.State(
                id,
                version + later,
                unitId,
                person().group(),
                person().migrantWorker(),
                person().employmentForm(),
                channelCode,
                status,
                submittedOn,
                when,
                escalatedAt);
    }

    /** The number in the clear. Only for the registry or a recorded reveal. */
    String idNumber(Seal seal) {
        return person().idNumber(seal, idPlace());
    }

    /** Where the number lies. */
    Place idPlace() {
        return new Place("application", "id_sealed", id);
    }

    /** What it says of the person. */
    abstract PersonFacts person();

    UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    UUID unitId() {
        return unitId;
    }

    UUID channelId() {
        return channelId;
    }

    String channelCode() {
        return channelCode;
    }

    List<GivenConsent> consents() {
        return consents;
    }

    List<String> warnings() {
        return warnings.isEmpty() ? List.of() : List.of(warnings.split(",", -1));
    }

    ApplicationStatus status() {
        return status;
    }

    String reason() {
        return decision == null ? null : decision.reason();
    }

    Instant submittedAt() {
        return submittedAt;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    /** What the clerk decided last, or that the applicant withdrew; null while nobody has. */
    Decision decision() {
        return decision;
    }

    Instant decidedAt() {
        return decision == null ? null : decision.at();
    }

    /** When it was last corrected; null when it never was. */
    Instant correctedAt() {
        return correctedAt;
    }

    /** The version in which name and document were last changed. */
    int identityVersion() {
        return identityVersion;
    }

    /** The verdict that was confirmed; null when none was. */
    Confirmation confirmation() {
        return confirmation;
    }

    UUID confirmedBy() {
        return confirmedBy;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    AnswerTime answer() {
        return answer;
    }

    /** When the union above was told of it; null when it was not. */
    Instant escalatedAt() {
        return escalatedAt;
    }

    UUID memberId() {
        return memberId;
    }
}
