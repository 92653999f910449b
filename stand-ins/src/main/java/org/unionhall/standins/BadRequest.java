package org.unionhall.standins;

/** The caller's fault, named in the answer. Never carries a value of the request. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadRequest(String message) {
        super(message);
    }
}
