package org.unionhall.membership.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.platform.files.ContentTypes;
import org.unionhall.platform.files.Purpose;

/** How much is taken in, and what files are kept for. */
@ApplicationScoped
class RosterSettings {

    private static final long LONGEST_MARKED = 256L << 20;

    private final RosterLimits limits;
    private final Purpose sent;
    private final Purpose marked;

    @Inject
    RosterSettings(
            @ConfigProperty(name = "unionhall.imports.rows") int rows,
            @ConfigProperty(name = "unionhall.imports.columns") int columns,
            @ConfigProperty(name = "unionhall.imports.cell") int cell,
            @ConfigProperty(name = "unionhall.imports.per-day") int perDay,
            @ConfigProperty(name = "unionhall.imports.found-elsewhere-per-day") int takenPerDay,
            @ConfigProperty(name = "unionhall.imports.rows-a-piece") int piece,
            @ConfigProperty(name = "unionhall.imports.part-of-heap") int partOfHeap,
            @ConfigProperty(name = "unionhall.imports.kept-for") Duration keptFor,
            @ConfigProperty(name = "unionhall.imports.longest-file") long longest,
            @ConfigProperty(name = "unionhall.imports.unpacked") long unpacked) {
        long held = Runtime.getRuntime().maxMemory() / partOfHeap;
        this.limits =
                new RosterLimits(rows, columns, cell, perDay, takenPerDay, piece, held, keptFor);
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

    RosterLimits limits() {
        return limits;
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
