package org.unionhall.membership.roster;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.unionhall.platform.files.About;
import org.unionhall.platform.files.Files;
import org.unionhall.platform.files.StoredFile;
import org.unionhall.platform.jobs.JobTurn;

/** Makes the workbook that goes back: the roster with what was found, or done, about each row. */
@ApplicationScoped
class MarkedRoster {

    @Inject RosterImports imports;
    @Inject StagedRows staged;
    @Inject Files files;
    @Inject RosterSettings settings;

    /** The rows of a piece with their marks. */
    record Piece(List<ReadRow> rows, List<RowMark> marks) {}

    StoredFile make(JobTurn job, ImportStage shown) {
        var roster =
                QuarkusTransaction.requiringNew()
                        .call(() -> imports.get(UUID.fromString(job.details())));
        var pieces =
                IntStream.range(0, roster.pieces())
                        .mapToObj(
                                position ->
                                        QuarkusTransaction.requiringNew()
                                                .call(() -> piece(roster, position, shown)));
        var about =
                new About(
                        roster.unitId(),
                        roster.accountId(),
                        RosterImportResource.PATH + "/" + roster.id(),
                        job.id().toString());
        return files.make(
                settings.marked(),
                about,
                file ->
                        new MarkedWorkbook(roster.header(), roster.locale(), roster.id())
                                .write(file, pieces));
    }

    private Piece piece(RosterImport roster, int position, ImportStage shown) {
        var marks =
                shown == ImportStage.CHECK
                        ? staged.checked(roster, position)
                        : staged.committed(roster, position);
        return new Piece(staged.read(roster, position), marks);
    }
}
