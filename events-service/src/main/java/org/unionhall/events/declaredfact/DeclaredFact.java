package org.unionhall.events.declaredfact;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.events.fact.UnionMeasure;
import org.unionhall.platform.facts.Fact;
import org.unionhall.platform.persistence.Decision;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.problem.Rejection;

/**
 * A union's figure of a month as somebody declared it. Approved by somebody else it is a fact. A
 * correction is another declaration of the same figure with the number that is right; its fact is
 * the difference to what stands.
 */
@Entity
@Table(name = "declared_fact")
public class DeclaredFact implements Versioned {

    @Id private UUID id;
    @Version private long version = 1;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private UnionMeasure measure;

    private LocalDate month;

    @Column(name = "on_day")
    private LocalDate onDay;

    private long quantity;
    private String evidence;
    private String document;
    private UUID corrects;

    @Enumerated(EnumType.STRING)
    private DeclaredFactStatus status;

    @Column(name = "declared_by")
    private UUID declaredBy;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Embedded private Decision decision;
    private Long standing;
    private int facts;

    protected DeclaredFact() {} // Hibernate

    /**
     * A new one.
     *
     * @param declaration checked
     * @param original what it puts right; null for a figure of its own
     * @throws Rejection {@code CORRECTS_A_CORRECTION}, {@code CORRECTS_ANOTHER_FIGURE}, {@code
     *     CORRECTED_DOES_NOT_STAND}
     */
    static DeclaredFact declared(
            UUID id,
            Declaration declaration,
            DeclaredFact original,
            LocalDate today,
            UUID by,
            Instant now) {
        var fact = new DeclaredFact();
        fact.id = id;
        fact.unitId = declaration.unitId();
        fact.measure = declaration.measure();
        fact.month = declaration.month().atDay(1);
        fact.onDay = dayOf(declaration.month(), today);
        fact.quantity = declaration.quantity();
        fact.evidence = declaration.evidence();
        fact.document = declaration.document();
        fact.status = DeclaredFactStatus.SUBMITTED;
        fact.declaredBy = by;
        fact.declaredAt = now;
        if (original != null) {
            original.requireToBeCorrectedBy(fact);
            fact.corrects = original.id;
            fact.onDay = original.onDay;
        }
        return fact;
    }

    /** The day it counts on: the last of its month, or today while the month is not over. */
    private static LocalDate dayOf(YearMonth month, LocalDate today) {
        var last = month.atEndOfMonth();
        return last.isAfter(today) ? today : last;
    }

    private void requireToBeCorrectedBy(DeclaredFact other) {
        if (corrects != null) {
            throw new Rejection(DeclaredFactProblem.CORRECTS_A_CORRECTION, corrects)
                    .at("/corrects");
        }
        if (!unitId.equals(other.unitId)
                || measure != other.measure
                || !month.equals(other.month)) {
            throw new Rejection(DeclaredFactProblem.CORRECTS_ANOTHER_FIGURE).at("/corrects");
        }
        if (status != DeclaredFactStatus.APPROVED) {
            throw new Rejection(DeclaredFactProblem.CORRECTED_DOES_NOT_STAND, status);
        }
    }

    /**
     * Somebody else finds it right.
     *
     * @param original what it puts right, held; null for a figure of its own
     * @return the fact that follows; empty for a correction that changes nothing
     * @throws Rejection {@code DECLARED_BY_YOURSELF}, {@code DECLARATION_DECIDED}
     */
    Optional<Fact> approve(DeclaredFact original, UUID by, Instant now) {
        decide(DeclaredFactStatus.APPROVED, by, null, now);
        var first = original == null ? this : original;
        long difference = quantity - (first.standing == null ? 0 : first.standing);
        first.standing = quantity;
        if (original != null && difference == 0) {
            return Optional.empty();
        }
        first.facts++;
        var fact = fact().times(difference);
        return Optional.of(
                original == null ? fact : fact.correcting(original.fact().factId(), first.facts));
    }

    /** The fact of its approval. */
    private Fact fact() {
        var subject = DeclaredFactView.PATH + "/" + id;
        return Fact.of(measure, unitId, onDay, subject, "approved").asDeclared();
    }

    /**
     * Somebody else finds it wrong.
     *
     * @throws Rejection {@code DECLARED_BY_YOURSELF}, {@code DECLARATION_DECIDED}
     */
    void reject(String why, UUID by, Instant now) {
        decide(DeclaredFactStatus.REJECTED, by, why, now);
    }

    private void decide(DeclaredFactStatus outcome, UUID by, String why, Instant now) {
        if (by.equals(declaredBy)) {
            throw new Rejection(DeclaredFactProblem.DECLARED_BY_YOURSELF);
        }
        end(outcome, by, why, now);
    }

    /**
     * The union takes it back.
     *
     * @throws Rejection {@code DECLARATION_DECIDED}
     */
    void withdraw(UUID by, Instant now) {
        end(DeclaredFactStatus.WITHDRAWN, by, null, now);
    }

    private void end(DeclaredFactStatus outcome, UUID by, String why, Instant now) {
        if (status != DeclaredFactStatus.SUBMITTED) {
            throw new Rejection(DeclaredFactProblem.DECLARATION_DECIDED, status);
        }
        status = outcome;
        decision = Decision.of(outcome, by, why, now);
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

    UnionMeasure measure() {
        return measure;
    }

    YearMonth month() {
        return YearMonth.from(month);
    }

    long quantity() {
        return quantity;
    }

    String evidence() {
        return evidence;
    }

    /** Number of the document the figure is from; null when there is none. */
    String document() {
        return document;
    }

    /** Null for a figure of its own. */
    UUID corrects() {
        return corrects;
    }

    DeclaredFactStatus status() {
        return status;
    }

    Instant declaredAt() {
        return declaredAt;
    }

    /** Null while it waits. */
    Instant decidedAt() {
        return decision == null ? null : decision.at();
    }

    /** Why it was rejected; null for the others. */
    String reason() {
        return decision == null ? null : decision.reason();
    }

    /** What counts now; null unless it is approved and no correction. */
    Long standing() {
        return corrects == null ? standing : null;
    }
}
