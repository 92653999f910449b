package org.unionhall.membership.memberexport;

import static org.unionhall.membership.organizationcopy.MembershipPermission.VIEW_MEMBERS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.membership.groupcopy.WorkerGroups;
import org.unionhall.membership.member.MemberView;
import org.unionhall.membership.member.ReadMembers;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.files.About;
import org.unionhall.platform.files.ContentTypes;
import org.unionhall.platform.files.Files;
import org.unionhall.platform.files.Purpose;
import org.unionhall.platform.files.StoredFile;
import org.unionhall.platform.jobs.JobPiece;
import org.unionhall.platform.jobs.JobTurn;
import org.unionhall.platform.jobs.JobWork;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Actors;
import org.unionhall.platform.web.paging.PageMark;
import org.unionhall.platform.web.problem.Languages;

/**
 * Reads the list piece by piece with the rights that who asked has at that moment, then writes the
 * workbook.
 */
@ApplicationScoped
class ExportWork implements JobWork {

    static final String KIND = "members.export";

    private static final long LONGEST = 256L << 20;
    private static final long UNPACKED = 4L << 30;

    private final ReadMembers members;
    private final UnitCopies units;
    private final WorkerGroups groups;
    private final Actors actors;
    private final Files files;
    private final ObjectMapper json;
    private final Purpose purpose;
    private final int rows;

    @Inject
    ExportWork(
            ReadMembers members,
            UnitCopies units,
            WorkerGroups groups,
            Actors actors,
            Files files,
            ObjectMapper json,
            @ConfigProperty(name = "unionhall.exports.kept-for") Duration keptFor,
            @ConfigProperty(name = "unionhall.exports.rows-a-piece") int rows) {
        this.members = members;
        this.units = units;
        this.groups = groups;
        this.actors = actors;
        this.files = files;
        this.json = json;
        this.rows = rows;
        this.purpose =
                new Purpose(
                        "MEMBER_EXPORT",
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
        var actor = requireRight(job);
        var details = details(job);
        var words = new ExportWords(Languages.preferred(details.language()), groups);
        var found =
                members.listed(job.unitId(), details.filter(), actor, mark(job.position()), rows);
        boolean last = found.size() < rows;
        return new JobPiece(
                found.size(),
                found.isEmpty() ? job.position() : position(found.get(found.size() - 1)),
                written(found.stream().map(words::row).toList()),
                last);
    }

    @Override
    public StoredFile result(JobTurn job, Stream<byte[]> pieces) {
        var union =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    requireRight(job);
                                    return units.get(job.unitId()).name();
                                });
        var details = details(job);
        var words = new ExportWords(Languages.preferred(details.language()), groups);
        var about =
                new About(
                        job.unitId(),
                        job.accountId(),
                        MemberExportResource.PATH + "/" + job.id(),
                        "1");
        return files.make(
                purpose,
                about,
                file -> new MembersWorkbook(words, job, union).write(file, read(pieces)));
    }

    /** Whoever lost the right before the list is whole does not get it. */
    private Actor requireRight(JobTurn job) {
        var actor = actors.of(job.accountId());
        actor.require(VIEW_MEMBERS, units.get(job.unitId()).place());
        return actor;
    }

    private Stream<List<String>> read(Stream<byte[]> pieces) {
        return pieces.flatMap(
                piece -> {
                    try {
                        return Stream.of(json.readValue(piece, String[][].class)).map(List::of);
                    } catch (IOException e) {
                        throw new UncheckedIOException("A piece cannot be read", e);
                    }
                });
    }

    private byte[] written(List<List<String>> rows) {
        try {
            return json.writeValueAsBytes(rows);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A piece cannot be written", e);
        }
    }

    private ExportDetails details(JobTurn job) {
        try {
            return json.readValue(job.details(), ExportDetails.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("An order cannot be read", e);
        }
    }

    private static String position(MemberView last) {
        return last.unit().id() + " " + last.id();
    }

    private static PageMark mark(String position) {
        if (position == null) {
            return PageMark.START;
        }
        var parts = position.split(" ", 2);
        return new PageMark(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
    }
}
