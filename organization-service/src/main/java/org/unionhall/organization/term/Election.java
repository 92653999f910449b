package org.unionhall.organization.term;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhall.platform.calendar.CountedTime;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.persistence.AnswerTime;
import org.unionhall.platform.persistence.Decision;
import org.unionhall.platform.web.DocumentNumber;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.problem.Rejection;

/** 选举: how a body of a union is elected, and what the union above says to it. */
@Entity
class Election implements Versioned, CountedTime {

    @Id private UUID id;
    @Version private long version = 1;
    private UUID unitId;
    @Embedded private ElectionPlan plan;

    @Enumerated(EnumType.STRING)
    private ElectionStatus status;

    private UUID announcedBy;
    private Instant announcedAt;
    private String permit;
    @Embedded private Ballot ballot;
    private List<UUID> reporters = List.of();
    @Embedded private AnswerTime answer;
    private Instant escalatedAt;
    @Embedded private Decision decision;
    private UUID termId;

    protected Election() {} // Hibernate

    /**
     * @param time in which the union above answers, when it is asked to permit it
     */
    static Election announced(
            UUID id, UUID unitId, ElectionPlan plan, AnswerTime time, UUID by, Instant now) {
        var one = new Election();
        one.id = id;
        one.unitId = unitId;
        one.plan = plan;
        one.announcedBy = by;
        one.announcedAt = now;
        one.status = ElectionStatus.ANNOUNCED;
        if (plan.kind().needsPermit()) {
            one.status = ElectionStatus.ASKED;
            one.answer = time;
        }
        return one;
    }

    /**
     * The union above permits an early or late election.
     *
     * @throws Rejection {@code OWN_ELECTION}, {@code ELECTION_NOT_WAITING}
     */
    void permitted(DocumentNumber document, UUID by) {
        requireAnother(by);
        require(status == ElectionStatus.ASKED);
        status = ElectionStatus.ANNOUNCED;
        permit = document.value();
        stop();
    }

    /**
     * The result, as it was counted. One that is with the union above already, or came back, is put
     * right by another. Whoever ever reported one does not decide.
     *
     * @param votes the candidates of the announcement with their votes
     * @throws Rejection {@code ELECTION_NOT_WAITING}, or what is wrong with the result
     */
    void reported(Ballot result, List<Candidate> votes, AnswerTime time, UUID by) {
        require(status.isReportable());
        result.require(plan.due());
        plan = plan.with(result.elect(votes, plan.due(), plan.seats()));
        ballot = result;
        reporters = Stream.concat(reporters.stream(), Stream.of(by)).distinct().toList();
        if (status != ElectionStatus.REPORTED) {
            answer = time;
        }
        status = ElectionStatus.REPORTED;
    }

    /**
     * @param term that begins by it; of a by-election the one that stands
     * @throws Rejection {@code OWN_ELECTION}, {@code ELECTION_NOT_WAITING}
     */
    void confirmed(DocumentNumber document, UUID term, UUID by, Instant now) {
        requireForConfirmation(by);
        status = ElectionStatus.CONFIRMED;
        decision = new Decision(by, now, status.name(), null, document.value());
        termId = term;
        stop();
    }

    /** Asked before a term begins. */
    void requireForConfirmation(UUID by) {
        requireAnother(by);
        require(status == ElectionStatus.REPORTED);
    }

    /**
     * The result goes back to be put right; an early or late election is not permitted.
     *
     * @throws Rejection {@code OWN_ELECTION}, {@code ELECTION_NOT_WAITING}
     */
    void returned(String why, UUID by, Instant now) {
        requireAnother(by);
        require(status == ElectionStatus.REPORTED || status == ElectionStatus.ASKED);
        status = status == ElectionStatus.ASKED ? ElectionStatus.REFUSED : ElectionStatus.RETURNED;
        decision = Decision.of(status, by, why, now);
        stop();
    }

    /**
     * @param why null when the union has ended
     * @throws Rejection {@code ELECTION_NOT_WAITING}
     */
    void withdrawn(String why, UUID by, Instant now) {
        require(status.isOpen());
        status = ElectionStatus.WITHDRAWN;
        decision = Decision.of(status, by, why, now);
        stop();
    }

    void overdue(Instant now) {
        escalatedAt = now;
    }

    @Override
    public void recounted(WorkingDays by) {
        answer = answer.recounted(by);
    }

    private void stop() {
        if (answer != null) {
            answer = answer.stopped();
        }
        escalatedAt = null;
    }

    private void requireAnother(UUID by) {
        if (by.equals(announcedBy) || reporters.contains(by)) {
            throw new Rejection(TermProblem.OWN_ELECTION);
        }
    }

    private void require(boolean may) {
        if (!may) {
            throw new Rejection(TermProblem.ELECTION_NOT_WAITING, status);
        }
    }

    boolean awaitsAnswer() {
        return status == ElectionStatus.ASKED || status == ElectionStatus.REPORTED;
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

    ElectionPlan plan() {
        return plan;
    }

    ElectionStatus status() {
        return status;
    }

    Instant announcedAt() {
        return announcedAt;
    }

    String permit() {
        return permit;
    }

    Ballot ballot() {
        return ballot;
    }

    AnswerTime answer() {
        return answer;
    }

    Instant escalatedAt() {
        return escalatedAt;
    }

    Decision decision() {
        return decision;
    }

    UUID termId() {
        return termId;
    }
}
