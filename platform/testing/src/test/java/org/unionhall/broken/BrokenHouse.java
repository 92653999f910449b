package org.unionhall.broken;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.access.Open;

/** One offence for each rule of the house. */
final class BrokenHouse {

    private BrokenHouse() {}

    @Path("/broken")
    static class DatabaseResource {
        @Inject EntityManager entities;
    }

    static class VerbThatKnowsHttp {
        RuntimeException refuse() {
            return new WebApplicationException(404);
        }
    }

    static class ClassThatIsNoRecordView {}

    @Entity
    static class EntityWithSetter {
        @Id private UUID id;

        void setId(UUID id) {
            this.id = id;
        }

        UUID id() {
            return id;
        }
    }

    @Entity
    static class EntityThatKnowsJackson {
        @Id private UUID id;

        String json() {
            return new ObjectMapper().getNodeFactory().textNode(String.valueOf(id)).asText();
        }
    }

    static class AsksTheMachine {
        Instant when() {
            return Instant.now();
        }
    }

    static class Things implements PanacheRepositoryBase<EntityWithSetter, UUID> {
        Outbox outbox;
    }

    static class ThingService {}

    static class PublicInjection {
        @Inject public Outbox outbox;
    }

    @Path("/undocumented")
    static class UndocumentedResource {
        @GET
        @Operation(operationId = "get", summary = "", description = "no summary")
        public String get() {
            return "";
        }
    }

    @Path("/open")
    static class SilentlyOpenResource {
        @GET
        @Open
        @Operation(operationId = "open", summary = "open", description = "does not say so")
        public String get() {
            return "";
        }
    }
}
