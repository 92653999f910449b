package org.unionhall.broken;

import jakarta.persistence.EntityManager;
import java.util.List;

class KeepsPlansForEver {

    List<?> ask(EntityManager entities) {
        return entities.createNativeQuery("SELECT 1", Long.class).getResultList();
    }
}
