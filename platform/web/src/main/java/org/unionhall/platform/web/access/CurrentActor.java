package org.unionhall.platform.web.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** The actor of the running request. */
@RequestScoped
public class CurrentActor {

    private Actor actor;
    private SignedIn signedIn;

    /**
     * The actor of the running request.
     *
     * @return never null
     * @throws Rejection {@code UNAUTHENTICATED} in an open operation that was called without a
     *     token
     */
    public Actor get() {
        if (actor == null) {
            throw new Rejection(CommonProblem.UNAUTHENTICATED);
        }
        return actor;
    }

    /** The actor, or empty in an open operation that was called without a token. */
    public Optional<Actor> known() {
        return Optional.ofNullable(actor);
    }

    /**
     * How the actor of the running request signed in.
     *
     * @return never null
     * @throws Rejection {@code UNAUTHENTICATED} in an open operation that was called without a
     *     token
     */
    public SignedIn signedIn() {
        get();
        return signedIn;
    }

    void set(Actor actor, SignedIn signedIn) {
        this.actor = actor;
        this.signedIn = signedIn;
    }
}
