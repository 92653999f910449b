package org.unionhall.membership.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Finds the header and the people among the rows of a roster: not the title above, the second
 * header, the sums and the signatures. After many blank rows nothing more is read.
 */
final class ReadRoster implements Consumer<ReadRow> {

    private static final int HEADER_WITHIN = 20;
    private static final int BLANK_ROWS = 10;
    private static final Pattern NO_PERSON =
            Pattern.compile("^(合计|总计|小计|共计|填表人|审核人|制表人|负责人|填报|填表|填报单位|示例|例如|注|备注|说明)([:：(（].*)?$");

    private final RosterLimits limits;
    private final BiConsumer<Integer, List<ReadRow>> pieces;
    private List<ReadRow> piece = new ArrayList<>();
    private RosterHeader header;
    private int seen;
    private int blank;
    private int rows;
    private int count;

    /**
     * @param pieces takes each piece with its position
     */
    ReadRoster(RosterLimits limits, BiConsumer<Integer, List<ReadRow>> pieces) {
        this.limits = limits;
        this.pieces = pieces;
    }

    @Override
    public void accept(ReadRow row) {
        seen++;
        if (header == null) {
            header = RosterHeader.of(row).orElse(null);
            if (header == null && seen > HEADER_WITHIN) {
                throw noHeader();
            }
            return;
        }
        if (row.saysNothing()) {
            blank++;
        } else if (blank <= BLANK_ROWS) {
            blank = 0;
            if (!header.isRepeatedBy(row) && header.isPerson(row) && !isNote(row)) {
                take(row);
            }
        }
    }

    private static boolean isNote(ReadRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .filter(cell -> NO_PERSON.matcher(cell.replaceAll("\\s", "")).matches())
                .isPresent();
    }

    private void take(ReadRow row) {
        rows++;
        limits.requireRows(rows);
        piece.add(row);
        if (piece.size() == limits.piece()) {
            give();
        }
    }

    private void give() {
        pieces.accept(count, piece);
        count++;
        piece = new ArrayList<>();
    }

    /**
     * @throws Rejection {@code ROSTER_HAS_NO_HEADER}, {@code ROSTER_IS_EMPTY}
     */
    void finish() {
        if (header == null) {
            throw noHeader();
        }
        if (!piece.isEmpty()) {
            give();
        }
        if (rows == 0) {
            throw new Rejection(RosterProblem.ROSTER_IS_EMPTY);
        }
    }

    private static Rejection noHeader() {
        return new Rejection(RosterProblem.ROSTER_HAS_NO_HEADER, HEADER_WITHIN);
    }

    RosterHeader header() {
        return header;
    }

    int rows() {
        return rows;
    }

    int pieces() {
        return count;
    }
}
