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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.unionhall.platform.messaging.Outbox;

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
    static class EntityWithPlainNumbers {
        @Id private UUID id;
        private String mobile;
        private byte[] idSealed;

        @Override
        public String toString() {
            return id + mobile + idSealed.length;
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

    @Path("/nameless")
    static class NamelessResource {
        @GET
        @Operation(summary = "no id", description = "no id")
        public String get() {
            return "";
        }
    }

    @Path("/open")
    static class SilentlyOpenResource {
        @GET
        @Extension(name = "x-open", value = "true")
        @Operation(operationId = "open", summary = "open", description = "asks for a token")
        public String get() {
            return "";
        }
    }
}
