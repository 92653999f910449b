package org.unionhall.membership.apiclient;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Located;

/** A client as those who manage accounts see it. */
@Schema(name = "RegisteredClient")
public record ApiClientView(
        UUID id,
        @Schema(examples = "client-019aa0b2-7c1e-7d3a-9f00-0242ac120002") String clientId,
        @Schema(nullable = true) @JsonInclude(JsonInclude.Include.NON_NULL) String clientSecret,
        UUID accountId,
        @Schema(examples = "市人社局数据接口") String name,
        Instant createdAt,
        @Schema(nullable = true) Instant revokedAt)
        implements Located {

    static final String PATH = "/api/v1/api-clients";

    @Override
    public String location() {
        return PATH + "/" + id;
    }

    static ApiClientView of(ApiClient client) {
        return of(client, null);
    }

    static ApiClientView of(ApiClient client, String secret) {
        return new ApiClientView(
                client.id(),
                client.clientId(),
                secret,
                client.accountId(),
                client.name(),
                client.createdAt(),
                client.revokedAt());
    }

    @Override
    public String toString() {
        return "ApiClientView[" + clientId + "]";
    }
}
