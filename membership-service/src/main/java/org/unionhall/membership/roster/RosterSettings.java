package org.unionhall.membership.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.membership.parametercopy.Parameters;
import org.unionhall.platform.files.ContentTypes;
import org.unionhall.platform.files.Purpose;

/** How much is taken in, and what files are kept for. */
@ApplicationScoped
class RosterSettings {

    private static final long LONGEST_MARKED = 256L << 20;

    private final Parameters parameters;
    private final Clock clock;
    private final int columns;
    private final int cell;
    private final int piece;
    private final long held;
    private final Duration keptFor;
    private final Purpose sent;
    private final Purpose marked;

    @Inject
    RosterSettings(
            Parameters parameters,
            Clock clock,
            @ConfigProperty(name = "unionhall.imports.columns") int columns,
            @ConfigProperty(name = "unionhall.imports.cell") int cell,
            @ConfigProperty(name = "unionhall.imports.rows-a-piece") int piece,
            @ConfigProperty(name = "unionhall.imports.part-of-heap") int partOfHeap,
            @ConfigProperty(name = "unionhall.imports.kept-for") Duration keptFor,
            @ConfigProperty(name = "unionhall.imports.longest-file") long longest,
            @ConfigProperty(name = "unionhall.imports.unpacked") long unpacked) {
        this.parameters = parameters;
        this.clock = clock;
        this.columns = columns;
        this.cell = cell;
        this.piece = piece;
        this.held = Runtime.getRuntime().maxMemory() / partOfHeap;
        this.keptFor = keptFor;
        this.sent =
                new Purpose(
                        "ROSTER",
                        Set.of(ContentTypes.WORKBOOK, ContentTypes.TEXT),
                        longest,
                        unpacked,
                        true,
                        true,
                        keptFor);
        this.marked =
                new Purpose(
                        "MARKED_ROSTER",
                        Set.of(ContentTypes.WORKBOOK),
                        LONGEST_MARKED,
                        LONGEST_MARKED << 4,
                        true,
                        false,
                        keptFor);
    }

    /** The limits of today. */
    RosterLimits limits() {
        int rows = parameters.number(ParameterName.IMPORT_ROWS, null, LocalDate.now(clock));
        return new RosterLimits(rows, columns, cell, piece, held, keptFor);
    }

    /** How many rows, or members, a job does at a time. */
    int piece() {
        return piece;
    }

    /** How long a roster and what came of it can be seen and taken back. */
    Duration keptFor() {
        return keptFor;
    }

    /** What somebody sends. */
    Purpose sent() {
        return sent;
    }

    /** What comes back. */
    Purpose marked() {
        return marked;
    }
}
