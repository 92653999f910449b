package org.unionhall.platform.testing.changes;

import java.util.ArrayList;
import java.util.List;
import org.unionhall.platform.testing.contract.Contract;
import org.unionhall.platform.testing.contract.Operation;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;

/**
 * Reads every list to its end while everything that the scene can make and change is made and
 * changed between its pages.
 */
final class MovingLists {

    /** One more than the pages of what was there: what is added meanwhile is read as well. */
    private static final int ROUNDS = Walk.PAGES + 1;

    private final Doer doer;
    private final Contract contract;

    /** A change that is ready to be made: its thing is there while the pages before are read. */
    private record Change(Operation operation, Request request) {}

    MovingLists(Doer doer, Contract contract) {
        this.doer = doer;
        this.contract = contract;
    }

    List<String> findings() {
        var walks = walks();
        var changes = changes();
        for (int round = 0; round < ROUNDS; round++) {
            walks.forEach(Walk::page);
            make(changes);
            changes = changes();
        }
        walks.forEach(Walk::rest);
        var findings = new ArrayList<String>();
        walks.forEach(walk -> findings.addAll(walk.findings()));
        return findings;
    }

    /** Each list as it is, and narrowed to each value there is of a filter: there things leave. */
    private List<Walk> walks() {
        var walks = new ArrayList<Walk>();
        for (var list : contract.operations()) {
            if (!list.isList()) {
                continue;
            }
            walks.add(walk(list, "", ""));
            for (var filter : list.filters()) {
                for (var value : filter.shape().values()) {
                    walks.add(walk(list, filter.name(), value));
                }
            }
        }
        return walks;
    }

    private Walk walk(Operation list, String filter, String value) {
        var request = doer.request(list, Place.OWN);
        var narrowed = filter.isEmpty() ? request : request.copy().query(filter, value);
        return new Walk(
                filter.isEmpty() ? list.toString() : list + "?" + filter + "=" + value,
                list.mark(),
                query -> {
                    var page = narrowed.copy();
                    query.forEach(page::query);
                    return doer.ask(list, page);
                });
    }

    private List<Change> changes() {
        var changes = new ArrayList<Change>();
        for (var operation : contract.operations()) {
            if (!operation.reads() && !operation.open()) {
                var request = doer.request(operation, Place.OWN);
                if (request != null) {
                    changes.add(new Change(operation, request));
                }
            }
        }
        return changes;
    }

    private void make(List<Change> changes) {
        for (var change : changes) {
            var answer = doer.ask(change.operation(), change.request());
            doer.takeBack(change.operation(), change.request(), answer);
        }
    }
}
