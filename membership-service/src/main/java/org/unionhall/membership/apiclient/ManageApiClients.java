package org.unionhall.membership.apiclient;

import static org.unionhall.membership.organizationcopy.MembershipPermission.MANAGE_ACCOUNTS;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.membership.account.ReachAccount;
import org.unionhall.membership.person.PlainText;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Rejection;

/** Makes, revokes and recognises integrators' clients. */
@ApplicationScoped
class ManageApiClients {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject ApiClients clients;
    @Inject ReachAccount accounts;
    @Inject Seal seal;
    @Inject Clock clock;

    /** A client and its secret, which can never be shown again. */
    record Made(ApiClient client, String secret) {

        @Override
        public String toString() {
            return "Made[" + client.clientId() + "]";
        }
    }

    @Transactional
    Made make(ApiClientRequest request, Actor by) {
        by.requireEverywhere(MANAGE_ACCOUNTS);
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var client =
                add("client-" + Ids.next(), secret, Ids.next(), request.name().strip(), by.id());
        return new Made(client, secret);
    }

    /** Every client, oldest first. */
    @Transactional
    Page<ApiClientView> page(PageRequest page, Actor by) {
        by.requireEverywhere(MANAGE_ACCOUNTS);
        return Page.of(
                clients.page(Where.any(), Scope.everything(), page),
                page,
                ApiClientView::of,
                ApiClient::id);
    }

    /**
     * @throws Rejection {@code NOT_FOUND}
     */
    @Transactional
    void revoke(UUID id, Actor by) {
        by.requireEverywhere(MANAGE_ACCOUNTS);
        clients.held(id).revoke(clock.instant());
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
        clients.lockStart();
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
