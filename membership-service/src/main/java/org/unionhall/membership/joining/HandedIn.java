package org.unionhall.membership.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.person.SealedMobile;
import org.unionhall.platform.sealing.Place;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/**
 * By whom an application was handed in: by the applicant with an account, or by a clerk from paper.
 * Neither of the two decides it.
 */
@MappedSuperclass
abstract class HandedIn extends ApplicationFile {

    @Column(updatable = false)
    private UUID accountId;

    @Embedded private Assistance assistance;
    @Embedded private SealedMobile reached;

    void appliedFor(UUID applicant) {
        accountId = applicant;
    }

    void entered(Paper paper, Seal seal) {
        assistance = paper.assistance();
        reached = SealedMobile.of(paper.mobile(), seal, mobilePlace());
    }

    /**
     * @throws Rejection {@code OWN_APPLICATION}, {@code ENTERED_BY_YOURSELF}
     */
    void requireNotOwn(Actor clerk) {
        if (isOf(clerk)) {
            throw new Rejection(JoiningProblem.OWN_APPLICATION);
        }
        if (isEnteredBy(clerk)) {
            throw new Rejection(JoiningProblem.ENTERED_BY_YOURSELF);
        }
    }

    /**
     * Only the applicant may, or who entered it.
     *
     * @param seen whether the actor sees it at all: for others it does not exist
     */
    void requireHandedInBy(Actor actor, boolean seen) {
        require(isOf(actor) || isEnteredBy(actor), seen);
    }

    /** Only who entered it may; as {@link #requireHandedInBy}. */
    void requireEnteredBy(Actor actor, boolean seen) {
        require(isEnteredBy(actor), seen);
    }

    /** Only the applicant may; as {@link #requireHandedInBy}. */
    void requireOf(Actor actor, boolean seen) {
        require(isOf(actor), seen);
    }

    private static void require(boolean allowed, boolean seen) {
        if (!allowed) {
            throw new Rejection(
                    seen ? JoiningProblem.APPLICANT_ONLY : JoiningProblem.APPLICATION_NOT_FOUND);
        }
    }

    boolean isOf(Actor actor) {
        return actor.id().equals(accountId);
    }

    boolean isEnteredBy(Actor actor) {
        return assistance != null && actor.id().equals(assistance.by());
    }

    /** Where the number of somebody without an account lies. */
    private Place mobilePlace() {
        return new Place("application", "mobile_sealed", id());
    }

    /** Of somebody without an account, in the clear, or null; only for a recorded reveal. */
    Mobile paperMobile(Seal seal) {
        return reached == null ? null : new Mobile(reached.open(seal, mobilePlace()));
    }

    /** Null for somebody with an account, or without a mobile. */
    SealedMobile reached() {
        return reached;
    }

    /** Null when a clerk entered it for somebody without an account. */
    UUID accountId() {
        return accountId;
    }

    /** Null when the applicant handed it in. */
    Assistance assistance() {
        return assistance;
    }

    /** Who is told of it: the applicant, or who entered it for somebody without an account. */
    UUID told() {
        return accountId == null ? assistance.by() : accountId;
    }
}
