package org.unionhall.membership.realname;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A check as queries of other features read it; {@link RealNameChecks} alone writes. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // the fields are named by queries only
public class RealNameCheck {

    @Id private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private CheckState state;

    private Integer identityVersion;

    protected RealNameCheck() {} // Hibernate
}
