package org.unionhall.membership.apiclient;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.membership.account.Accounts;
import org.unionhall.membership.person.PlainText;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.membership.sealing.Seal;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Makes, revokes and recognises integrators' clients. */
@ApplicationScoped
class ManageClients {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ApiClients clients;
    private final Accounts accounts;
    private final Seal seal;
    private final Clock clock;

    ManageClients(ApiClients clients, Accounts accounts, Seal seal, Clock clock) {
        this.clients = clients;
        this.accounts = accounts;
        this.seal = seal;
        this.clock = clock;
    }

    /** A client and its secret, which can never be shown again. */
    record Made(ApiClient client, String secret) {

        @Override
        public String toString() {
            return "Made[" + client.clientId() + "]";
        }
    }

    @Transactional
    Made make(String name, Actor by) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var client = add("client-" + Ids.next(), secret, Ids.next(), name, by.id());
        return new Made(client, secret);
    }

    /**
     * @throws Rejection {@code NOT_FOUND}
     */
    @Transactional
    void revoke(UUID id) {
        clients.findByIdOptional(id)
                .orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND))
                .revoke(clock.instant());
    }

    /** The account the client acts as, when id and secret fit and it is not revoked. */
    @Transactional
    Optional<UUID> accountOf(String clientId, String secret) {
        if (!PlainText.isCode(clientId)) {
            return Optional.empty();
        }
        var digest = digest(clientId, secret);
        return clients.ofClientId(clientId)
                .filter(client -> client.accepts(digest))
                .map(ApiClient::accountId);
    }

    /**
     * The founder's client, from which everything else is set up, is there from the first start on.
     */
    @Transactional
    void founder(
            @Observes StartupEvent start,
            @ConfigProperty(name = "unionhall.founder.client-id") Optional<String> clientId,
            @ConfigProperty(name = "unionhall.founder.client-secret") Optional<String> secret,
            @ConfigProperty(name = "unionhall.founder.account") Optional<UUID> account) {
        if (clientId.isEmpty() || secret.isEmpty() || account.isEmpty()) {
            return;
        }
        clients.ofClientId(clientId.get())
                .ifPresentOrElse(
                        client -> client.takeSecret(digest(clientId.get(), secret.get())),
                        () -> add(clientId.get(), secret.get(), account.get(), "Founder", null));
    }

    private ApiClient add(String clientId, String secret, UUID account, String name, UUID by) {
        accounts.addForClient(account, name);
        var client =
                new ApiClient(
                        Ids.next(),
                        clientId,
                        account,
                        name,
                        digest(clientId, secret),
                        by,
                        clock.instant());
        clients.persist(client);
        return client;
    }

    private byte[] digest(String clientId, String secret) {
        return seal.index(IndexKind.CLIENT_SECRET, clientId + '|' + secret);
    }
}
