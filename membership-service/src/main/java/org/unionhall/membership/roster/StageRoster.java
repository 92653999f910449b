package org.unionhall.membership.roster;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.unionhall.platform.files.ContentTypes;
import org.unionhall.platform.files.FileProblem;
import org.unionhall.platform.files.Files;
import org.unionhall.platform.files.StoredFile;
import org.unionhall.platform.web.problem.Rejection;

/** Reads a roster from its file into sealed pieces; a workbook at a time, since it is in memory. */
@ApplicationScoped
class StageRoster {

    @Inject StagedRows staged;
    @Inject Files files;
    @Inject RosterSettings settings;

    private final Semaphore workbook = new Semaphore(1, true);

    /**
     * Reads it, each piece in a transaction of its own.
     *
     * @throws Rejection of {@link RosterProblem} or of files
     */
    ReadRoster stage(RosterImport roster, StoredFile file) {
        var limits = settings.limits();
        var read =
                new ReadRoster(
                        limits,
                        (position, rows) ->
                                QuarkusTransaction.requiringNew()
                                        .run(() -> staged.write(roster, position, rows)));
        try (var content = files.open(file)) {
            if (ContentTypes.WORKBOOK.equals(file.contentType())) {
                if (file.size() > limits.held()) {
                    throw new Rejection(FileProblem.FILE_TOO_LARGE, limits.held());
                }
                workbook(content, limits, read);
            } else {
                content.skipNBytes(3); // the mark that was put there
                var text = new InputStreamReader(content, StandardCharsets.UTF_8);
                new CsvReader(text, limits).read(read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The roster cannot be read", e);
        }
        read.finish();
        return read;
    }

    private void workbook(InputStream content, RosterLimits limits, ReadRoster read)
            throws IOException {
        workbook.acquireUninterruptibly();
        try {
            new WorkbookReader(content.readAllBytes(), limits).read(read);
        } finally {
            workbook.release();
        }
    }
}
