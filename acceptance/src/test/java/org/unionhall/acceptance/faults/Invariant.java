package org.unionhall.acceptance.faults;

import java.util.List;
import java.util.function.Function;

/**
 * Something that must hold whatever happened.
 *
 * @param offences what contradicts it, in words; empty when it holds
 */
record Invariant(String name, Function<Evidence, List<String>> offences) {

    /** One question to one database, whose rows are the offences. */
    static Invariant sql(String name, String service, String sql) {
        return new Invariant(
                name,
                evidence ->
                        evidence.databases().ask(service, sql).stream()
                                .map(
                                        row ->
                                                String.join(
                                                        " | ",
                                                        row.stream().map(String::valueOf).toList()))
                                .toList());
    }
}
