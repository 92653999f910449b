package org.unionhall.membership.datacopy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.membership.groupcopy.WorkerGroups;
import org.unionhall.membership.owndata.Chapter;
import org.unionhall.membership.owndata.OwnData;
import org.unionhall.platform.files.About;
import org.unionhall.platform.files.ContentTypes;
import org.unionhall.platform.files.Files;
import org.unionhall.platform.files.Purpose;
import org.unionhall.platform.files.StoredFile;
import org.unionhall.platform.jobs.JobPiece;
import org.unionhall.platform.jobs.JobTurn;
import org.unionhall.platform.jobs.JobWork;
import org.unionhall.platform.web.access.Actors;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Languages;

/** Reads a chapter page by page, then writes the workbook. */
@ApplicationScoped
class CopyWork implements JobWork {

    static final String KIND = "data.copy";

    private static final long LONGEST = 32L << 20;
    private static final long UNPACKED = 1L << 30;
    private static final int ROWS = 100;

    private final List<OwnData> chapters;
    private final WorkerGroups groups;
    private final Actors actors;
    private final Files files;
    private final ObjectMapper json;
    private final Purpose purpose;

    @Inject
    CopyWork(
            Instance<OwnData> chapters,
            WorkerGroups groups,
            Actors actors,
            Files files,
            ObjectMapper json,
            @ConfigProperty(name = "unionhall.data-copies.kept-for") Duration keptFor) {
        this.chapters = chapters.stream().sorted(Comparator.comparing(OwnData::chapter)).toList();
        this.groups = groups;
        this.actors = actors;
        this.files = files;
        this.json = json;
        this.purpose =
                new Purpose(
                        "DATA_COPY",
                        Set.of(ContentTypes.WORKBOOK),
                        LONGEST,
                        UNPACKED,
                        true,
                        false,
                        keptFor);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobPiece piece(JobTurn job) {
        var from = Position.read(job.position());
        var data = chapters.get(from.chapter());
        var page = data.page(actors.of(job.accountId()), PageRequest.of(ROWS, from.cursor()));
        var words = new RecordWords(Languages.preferred(job.details()), groups);
        var heads = page.items().stream().limit(1).map(words::heads).findFirst();
        var rows = page.items().stream().map(words::row).toList();
        boolean ends = page.next() == null;
        var next = ends ? new Position(from.chapter() + 1, null) : from.at(page.next());
        return new JobPiece(
                ends ? 1 : 0,
                next.written(),
                written(new Written(data.chapter(), heads.orElse(List.of()), rows)),
                next.chapter() == chapters.size());
    }

    @Override
    public StoredFile result(JobTurn job, Stream<byte[]> pieces) {
        var about = new About(null, job.accountId(), DataCopyResource.PATH + "/" + job.id(), "1");
        var workbook = new CopyWorkbook(Languages.preferred(job.details()), job);
        return files.make(purpose, about, file -> workbook.write(file, pieces.map(this::read)));
    }

    /**
     * Some rows of a chapter.
     *
     * @param heads of the columns; empty where there are no rows
     */
    record Written(Chapter chapter, List<String> heads, List<List<String>> rows) {}

    /**
     * Where a piece begins.
     *
     * @param chapter which of them, from 0
     * @param cursor of its list; null for the beginning
     */
    private record Position(int chapter, String cursor) {

        static Position read(String written) {
            if (written == null) {
                return new Position(0, null);
            }
            var parts = written.split(" ", 2);
            return new Position(Integer.parseInt(parts[0]), parts.length > 1 ? parts[1] : null);
        }

        Position at(String next) {
            return new Position(chapter, next);
        }

        String written() {
            return cursor == null ? String.valueOf(chapter) : chapter + " " + cursor;
        }
    }

    private Written read(byte[] piece) {
        try {
            return json.readValue(piece, Written.class);
        } catch (IOException e) {
            throw new UncheckedIOException("A piece cannot be read", e);
        }
    }

    private byte[] written(Written rows) {
        try {
            return json.writeValueAsBytes(rows);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A piece cannot be written", e);
        }
    }
}
