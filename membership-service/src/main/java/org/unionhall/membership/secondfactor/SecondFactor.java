package org.unionhall.membership.secondfactor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.unionhall.platform.sealing.Place;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.sealing.Sealed;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.problem.Rejection;

/** An account's second factor: begun with a secret, in force from its first right code on. */
@Entity
public class SecondFactor implements Versioned {

    /** The account's. */
    @Id private UUID id;

    @Version private long version = 1;
    private Sealed secretSealed;
    private Instant begunAt;
    private Instant confirmedAt;

    /** Of the last code that was taken. */
    private long lastStep = -1;

    protected SecondFactor() {} // Hibernate

    static SecondFactor of(UUID accountId) {
        var factor = new SecondFactor();
        factor.id = accountId;
        return factor;
    }

    /**
     * It is begun, or begun anew with another secret.
     *
     * @throws Rejection {@code SECOND_FACTOR_ON}
     */
    void begin(Totp totp, Seal seal, Instant now) {
        if (isOn()) {
            throw new Rejection(SecondFactorProblem.SECOND_FACTOR_ON);
        }
        secretSealed = Sealed.of(totp.secret(), seal, place());
        begunAt = now.truncatedTo(ChronoUnit.MICROS);
        lastStep = -1;
    }

    /** Whether its first code may still come. */
    boolean isBegun(Instant now, Duration within) {
        return !isOn() && begunAt.plus(within).isAfter(now);
    }

    /** Its first code was right. */
    void confirm(Instant now) {
        confirmedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Takes a code. No code is taken twice, nor one that is older than the last that was.
     *
     * @return whether it was right
     */
    boolean takes(String code, Seal seal, Instant now) {
        long step = new Totp(secretSealed.open(seal, place())).match(code, now, lastStep);
        if (step < 0) {
            return false;
        }
        lastStep = step;
        return true;
    }

    /** Whether it is in force. */
    boolean isOn() {
        return confirmedAt != null;
    }

    /** Null until it is. */
    Instant confirmedAt() {
        return confirmedAt;
    }

    private Place place() {
        return new Place("second_factor", "secret_sealed", id);
    }

    @Override
    public long version() {
        return version;
    }
}
