package org.unionhall.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionExceptionResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.unionhall.platform.persistence.Sql;
import org.unionhall.platform.web.Digest;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Pending;
import org.unionhall.platform.web.PersonalNumbers;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.CountedRejection;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Lets a client repeat a {@code POST} whose answer it did not get. The answer is kept in the
 * transaction that made it true: the same key and body get the same answer, another body is refused
 * (422), a twin that runs at the same time too (409). Refusals are not kept. Keys belong to an
 * account and an operation, and are remembered for three days.
 */
@ApplicationScoped
public class Idempotency {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,128}");
    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    @Inject EntityManager entities;
    @Inject ObjectMapper json;
    @Inject CurrentActor current;
    @Inject HttpHeaders headers;
    @Inject UriInfo address;
    @Inject Request request;

    /**
     * Runs the running operation, which makes something, in a transaction, unless its answer is
     * known: then the caller gets that one. The key is the request's {@code Idempotency-Key}.
     *
     * @param body the parsed body, to tell a repetition from another request
     * @param action what makes it and shows it
     */
    public <T> T once(Object body, Supplier<T> action) {
        var key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return action.get();
        }
        var made = new AtomicReference<T>();
        var answer =
                once(
                        key,
                        request.getMethod() + " " + address.getPath(),
                        body,
                        () -> {
                            made.set(action.get());
                            return created(made.get());
                        });
        if (made.get() == null) {
            throw new Replayed(answer);
        }
        return made.get();
    }

    /** As the response filters will answer it. */
    private static Response created(Object view) {
        var answer = Response.status(view instanceof Pending ? 202 : 201).entity(view);
        if (view instanceof Located located) {
            answer.header(HttpHeaders.LOCATION, located.location());
        }
        if (view instanceof Versioned versioned) {
            answer.header(HttpHeaders.ETAG, Versioned.tag(versioned.version()));
        }
        return answer.build();
    }

    /** Leaves the operation with the answer that is known. */
    private static final class Replayed extends WebApplicationException {

        private static final long serialVersionUID = 1L;

        Replayed(Response answer) {
            super(answer);
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    /**
     * Runs the operation in a transaction, unless its answer is known.
     *
     * @param key the {@code Idempotency-Key} header; null runs the operation as it is
     * @param operation what is done, such as {@code "POST /api/v1/units"}; part of the key
     * @param body the parsed body, to tell a repetition from another request
     */
    public Response once(String key, String operation, Object body, Supplier<Response> action) {
        if (key == null) {
            return action.get();
        }
        if (!KEY.matcher(key).matches()) {
            throw new Rejection(CommonProblem.IDEMPOTENCY_KEY_INVALID);
        }
        var account = current.get().id();
        var hash = hash(body);
        var kept = PersonalNumbers.in(key) ? digest(account, key) : key;
        return QuarkusTransaction.joiningExisting()
                .exceptionHandler(
                        failure ->
                                failure instanceof CountedRejection
                                        ? TransactionExceptionResult.COMMIT
                                        : TransactionExceptionResult.ROLLBACK)
                .call(() -> inTransaction(account, operation, kept, hash, action));
    }

    /** Programs like to make a key of somebody's number: it is not kept as it came. */
    private static String digest(UUID account, String key) {
        var digest = Digest.sha256(account + " " + key);
        return "sha-256:" + HexFormat.of().formatHex(digest);
    }

    private Response inTransaction(
            UUID account, String operation, String key, byte[] hash, Supplier<Response> action) {
        if (!lock(account + "|" + operation + "|" + key)) {
            throw inProgress();
        }
        List<Tuple> known =
                Sql.rows(
                                entities,
                                """
                                SELECT request_hash, status, CAST(headers AS text), body FROM idempotency_key
                                WHERE account_id = :account AND operation = :operation AND key = :key\
                                """)
                        .setParameter("account", account)
                        .setParameter("operation", operation)
                        .setParameter("key", key)
                        .getResultList();
        if (!known.isEmpty()) {
            return replay(known.get(0), hash);
        }
        var answer = action.get();
        if (answer.getStatus() < 400) {
            keep(account, operation, key, hash, answer);
        }
        return answer;
    }

    private boolean lock(String what) {
        return Sql.values(
                        entities,
                        "SELECT pg_try_advisory_xact_lock(hashtextextended(:what, 76))",
                        Boolean.class)
                .setParameter("what", what)
                .getSingleResult();
    }

    private Response replay(Tuple known, byte[] hash) {
        if (!MessageDigest.isEqual(known.get(0, byte[].class), hash)) {
            throw new Rejection(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        var answer = Response.status(known.get(1, Integer.class));
        read(known.get(2, String.class)).forEach(answer::header);
        var body = known.get(3, String.class);
        if (body != null) {
            answer.type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(body.getBytes(StandardCharsets.UTF_8));
        }
        return answer.header("Idempotent-Replayed", "true").build();
    }

    private void keep(UUID account, String operation, String key, byte[] hash, Response answer) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : KEPT_HEADERS) {
            var value = answer.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        int kept =
                entities.createNativeQuery(
                                """
                                INSERT INTO idempotency_key (account_id, operation, key, request_hash, status, headers, body)
                                VALUES (:account, :operation, :key, :hash, :status, CAST(:headers AS jsonb), :body)
                                ON CONFLICT ON CONSTRAINT idempotency_key_pk DO NOTHING\
                                """)
                        .setParameter("account", account)
                        .setParameter("operation", operation)
                        .setParameter("key", key)
                        .setParameter("hash", hash)
                        .setParameter("status", answer.getStatus())
                        .setParameter("headers", write(headers))
                        .setParameter("body", answer.hasEntity() ? write(answer.getEntity()) : null)
                        .executeUpdate();
        if (kept == 0) {
            throw inProgress();
        }
    }

    private static Rejection inProgress() {
        return new Rejection(CommonProblem.REQUEST_IN_PROGRESS).with("retryAfter", 1);
    }

    private byte[] hash(Object body) {
        try {
            return Digest.sha256(json.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The request cannot be fingerprinted", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answer cannot be kept", e);
        }
    }

    private Map<String, String> read(String headers) {
        try {
            return json.readValue(
                    headers,
                    json.getTypeFactory().constructMapType(Map.class, String.class, String.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept answer cannot be read", e);
        }
    }
}
