package org.unionhall.organization.contract;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.unionhall.organization.legalperson.ReviewTime;
import org.unionhall.platform.calendar.CountedTime;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.persistence.Decision;
import org.unionhall.platform.tasks.Waiting;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.problem.Rejection;

/** 集体合同: from the offer to its last day. */
@Entity
@Table(name = "collective_contract")
class Contract implements Versioned, CountedTime {

    @Id private UUID id;
    @Version private long version = 1;
    private UUID unitId;
    @Embedded private ContractMatter matter;

    @Enumerated(EnumType.STRING)
    private ContractStatus status;

    @Embedded private Course course;

    @ElementCollection
    @CollectionTable(name = "covered_employer", joinColumns = @JoinColumn(name = "contract_id"))
    private Set<CoveredEmployer> employers = new HashSet<>();

    @Embedded private CoverCounts covered = CoverCounts.of(List.of());

    @Embedded
    @AttributeOverride(name = "reviewDays", column = @Column(name = "time_days"))
    private ReviewTime time;

    @Embedded private Keepers keepers = Keepers.nobody();
    @Embedded private Decision decision;

    protected Contract() {} // Hibernate

    static Contract about(UUID id, UUID unitId, ContractMatter matter) {
        var one = new Contract();
        one.id = id;
        one.unitId = unitId;
        one.matter = matter;
        return one;
    }

    /** Until the other side replies. */
    Contract offered(Offer offer, ReviewTime reply, UUID by) {
        course = Course.from(offer);
        return goes(ContractStatus.OFFERED, reply, by);
    }

    /** It was signed before the union worked with the system. */
    Contract recorded(Signed signed, ReviewTime toFile, UUID by) {
        course = Course.from(null);
        status = ContractStatus.ADOPTED;
        return signed(signed, toFile, by);
    }

    /** The other side has replied, and both name who negotiates. */
    void negotiated(Negotiation replied, UUID by) {
        require(status == ContractStatus.OFFERED);
        course = course.with(replied);
        goes(ContractStatus.NEGOTIATING, time.stopped(), by);
    }

    /** Also puts right what was entered, until it is signed. */
    void adopted(Adoption vote, UUID by) {
        require(status == ContractStatus.NEGOTIATING || status == ContractStatus.ADOPTED);
        course = course.with(vote);
        goes(ContractStatus.ADOPTED, time, by);
    }

    /**
     * Also puts right what was entered, until it is filed.
     *
     * @param toFile the time in which it is filed
     */
    Contract signed(Signed signed, ReviewTime toFile, UUID by) {
        require(status == ContractStatus.ADOPTED || status == ContractStatus.SIGNED);
        course = course.with(signed.signing());
        covers(signed.employers());
        return goes(ContractStatus.SIGNED, toFile, by);
    }

    /**
     * @param silence the time in which the labour administration may object
     */
    void filed(Filing received, ReviewTime silence, UUID by) {
        require(status == ContractStatus.SIGNED);
        var endsOn = course.signing().endsOn();
        if (!silence.dueOn().isBefore(endsOn)) {
            throw new Rejection(ContractProblem.CONTRACT_OVER, endsOn).at("/filedOn");
        }
        course = course.with(received);
        decision = null;
        goes(ContractStatus.FILED, silence, by);
    }

    /** The union above has seen that it was filed; the time goes on. */
    void confirmed(UUID by, Instant now) {
        keepers.requireAnother(by);
        require(status == ContractStatus.FILED);
        status = ContractStatus.CONFIRMED;
        decision = Decision.of(status, by, null, now);
        takesEffect(now);
    }

    /** The union is to put right what it entered. */
    void returned(String why, ReviewTime toFile, UUID by, Instant now) {
        keepers.requireAnother(by);
        require(status == ContractStatus.FILED);
        status = ContractStatus.SIGNED;
        course = course.with((Filing) null);
        time = toFile;
        decision = Decision.of(status, by, why, now);
    }

    /**
     * The labour administration has objected in time, also when that is heard of later: it has not
     * taken effect, and is negotiated, adopted and signed again.
     */
    void objected(Objection said, WorkingDays days, UUID by) {
        require(status.isObjectable());
        var last = time.recounted(days).dueOn();
        if (said.objectedOn().isAfter(last)) {
            throw new Rejection(ContractProblem.OBJECTION_TOO_LATE, last).at("/objectedOn");
        }
        course = course.with(said);
        decision = null;
        covers(List.of());
        goes(ContractStatus.NEGOTIATING, time.stopped(), by);
    }

    /** Nobody has objected in time, and its first day has come. */
    void takesEffect(Instant now) {
        var today = LocalDate.ofInstant(now, HouseClock.ZONE);
        if (status == ContractStatus.CONFIRMED
                && !time.dueAt().isAfter(now)
                && !course.signing().beginsOn().isAfter(today)) {
            course = course.with(Effect.of(course.signing(), time.dueOn().plusDays(1)));
            status = ContractStatus.IN_EFFECT;
            time = time.stopped();
        }
    }

    /** Before its last day. */
    void ended(Ending early) {
        require(status == ContractStatus.IN_EFFECT);
        course = course.with(course.effect().endedOn(early.endedOn())).with(early);
        status = ContractStatus.ENDED;
    }

    void withdrawn(Ending early, UUID by) {
        require(status.isOpen());
        course = course.with(early);
        goes(ContractStatus.WITHDRAWN, time.stopped(), by);
    }

    @Override
    public void recounted(WorkingDays by) {
        time = time.recounted(by);
    }

    private Contract goes(ContractStatus next, ReviewTime runs, UUID by) {
        status = next;
        time = runs;
        keepers = keepers.and(by);
        return this;
    }

    private void covers(List<CoveredEmployer> listed) {
        employers.retainAll(listed);
        employers.addAll(listed);
        covered = CoverCounts.of(listed);
    }

    private void require(boolean may) {
        if (!may) {
            throw new Rejection(ContractProblem.CONTRACT_NOT_WAITING, status);
        }
    }

    /** That something waits with it at a union, until its time is over. */
    Waiting waits(UUID where) {
        return new Waiting(where, ContractView.address(id), time.dueAt(), 1);
    }

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

    ContractMatter matter() {
        return matter;
    }

    ContractStatus status() {
        return status;
    }

    Course course() {
        return course;
    }

    Set<CoveredEmployer> employers() {
        return employers;
    }

    CoverCounts covered() {
        return covered;
    }

    ReviewTime time() {
        return time;
    }

    Decision decision() {
        return decision;
    }
}
