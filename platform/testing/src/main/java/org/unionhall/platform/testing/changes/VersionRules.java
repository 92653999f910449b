package org.unionhall.platform.testing.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionhall.platform.testing.Rows;
import org.unionhall.platform.testing.contract.Answer;
import org.unionhall.platform.testing.contract.Operation;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;

/**
 * What must hold for a change of a thing: the read gives its version, and who has not seen the
 * newest one changes nothing.
 */
final class VersionRules {

    static final String MATCH = "If-Match";
    static final String NO_ETAG = "no read of the thing gives its ETag";
    private static final Set<String> CHANGING = Set.of("put", "patch", "delete");

    private final Doer doer;
    private final Operation operation;
    private final List<String> findings = new ArrayList<>();

    VersionRules(Doer doer, Operation operation) {
        this.doer = doer;
        this.operation = operation;
    }

    /** Whether it changes a thing that has a version. */
    static boolean apply(Operation operation) {
        return CHANGING.contains(operation.method()) || operation.takesHeader(MATCH);
    }

    List<String> findings() {
        var request = doer.request(operation, Place.OWN).without(MATCH);
        doer.bearer(operation, request);
        var before = Rows.settled();
        if (mustSay()) {
            refused(request, 428, "without If-Match");
        }
        refused(request.copy().header(MATCH, "\"stale\""), 412, "with a stale If-Match");
        var grown = Rows.difference(before, Rows.now());
        if (!grown.isEmpty()) {
            findings.add("what was refused made " + grown);
        }
        var version = version(request);
        if (version.isEmpty()) {
            findings.add(NO_ETAG);
        } else {
            changed(request.copy().header(MATCH, version.get()));
        }
        return findings.stream().map(finding -> operation + ": " + finding).toList();
    }

    /**
     * A verb such as an approval may be said without; who writes over a thing must have seen it.
     */
    private boolean mustSay() {
        return CHANGING.contains(operation.method())
                || operation
                        .header(MATCH)
                        .filter(header -> header.description().path("required").asBoolean())
                        .isPresent();
    }

    private void changed(Request request) {
        var done = doer.ask(operation, request);
        if (!done.letsThrough()) {
            findings.add("with the ETag just read it is answered with " + done);
            return;
        }
        refused(request, 412, "with the ETag from before the change");
    }

    private void refused(Request request, int status, String what) {
        var answer = doer.ask(operation, request);
        if (answer.status() != status) {
            findings.add(what + " it is answered with " + answer);
        }
    }

    /** What the read of the thing says of its version. */
    private Optional<String> version(Request request) {
        return read().map(read -> ask(read, request).header("etag")).filter(tag -> !tag.isEmpty());
    }

    /** The read of what the path names; of which everybody has one, it is the path itself. */
    private Optional<Operation> read() {
        var path = operation.path();
        int named = path.lastIndexOf('}');
        var thing = named < 0 ? path : path.substring(0, named + 1);
        return operation.contract().operations().stream()
                .filter(other -> other.reads() && other.path().equals(thing))
                .findFirst();
    }

    private Answer ask(Operation read, Request request) {
        var same = Request.plain();
        request.path().forEach(same::path);
        return same.ask(read, doer.bearer(operation, request));
    }
}
