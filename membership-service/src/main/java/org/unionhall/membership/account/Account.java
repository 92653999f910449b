package org.unionhall.membership.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.unionhall.membership.person.Mobile;
import org.unionhall.platform.sealing.Place;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.sealing.Sealed;

/** Who can sign in. A person is reached by the mobile; an API client has none. */
@Entity
public class Account {

    @Id private UUID id;

    @Column(updatable = false)
    private byte[] mobileIndex;

    @Column(updatable = false)
    private Sealed mobileSealed;

    @Column(updatable = false)
    private String mobileMask;

    private String name;

    @Column(updatable = false)
    private Instant createdAt;

    protected Account() {} // Hibernate

    public UUID id() {
        return id;
    }

    /** As given by a clerk or an applicant; null until somebody did. */
    public String name() {
        return name;
    }

    /** {@code 138****1234}; null for an API client. */
    public String mobileMask() {
        return mobileMask;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /**
     * The mobile in the clear, or null for an API client. Only for sealing anew or a recorded
     * reveal.
     */
    public Mobile mobile(Seal seal) {
        return mobileSealed == null ? null : new Mobile(mobileSealed.open(seal, place(id)));
    }

    static Place place(UUID id) {
        return new Place("account", "mobile_sealed", id);
    }
}
