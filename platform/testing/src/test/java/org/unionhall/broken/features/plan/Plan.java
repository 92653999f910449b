package org.unionhall.broken.features.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Plan {
    @Id private UUID id;

    public UUID id() {
        return id;
    }
}
