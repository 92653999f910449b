package org.unionhall.organization.term;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who stands for election, by name. Nothing else of the person is kept.
 *
 * @param yes votes for; none until the result is reported, like the others
 */
@Schema(name = "ElectionCandidate")
record Candidate(
        @Schema(examples = "王建国") String name,
        @Schema(examples = "81") int yes,
        @Schema(examples = "3") int no,
        @Schema(examples = "1") int abstain,
        boolean elected) {

    static Candidate named(String name) {
        return new Candidate(name, 0, 0, 0, false);
    }

    Candidate withVotes(int more, int less, int neither) {
        return new Candidate(name, more, less, neither, false);
    }

    Candidate asElected(boolean is) {
        return new Candidate(name, yes, no, abstain, is);
    }

    /** As it lies in its row. */
    String written() {
        return "%d %d %d %b %s".formatted(yes, no, abstain, elected, name);
    }

    static Candidate read(String written) {
        var parts = written.split(" ", 5);
        return new Candidate(
                parts[4],
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Boolean.parseBoolean(parts[3]));
    }
}
