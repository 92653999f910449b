package org.unionhall.platform.web.problem;

/**
 * A refusal that is counted: the transaction that refuses commits what it counted, and has written
 * nothing else. Verbs that throw it are {@code @Transactional(dontRollbackOn =
 * CountedRejection.class)}.
 */
public class CountedRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    public CountedRejection(ProblemType type, Object... args) {
        super(type, args);
    }
}
