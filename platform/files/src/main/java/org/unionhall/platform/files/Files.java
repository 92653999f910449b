package org.unionhall.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.ServiceUnavailableException;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.unionhall.platform.sealing.PieceSeal;
import org.unionhall.platform.sealing.Place;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.sealing.SealedColumn;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Keeps files for a feature. A file comes and goes in pieces, is never whole in memory, is seen
 * when all of it is there and has been looked at, and has an end, after which it is deleted.
 */
@ApplicationScoped
public class Files {

    /** To be named by a service that keeps personal files, beside its other sealed columns. */
    public static final SealedColumn SEALED_KEYS = SealedColumn.of("stored_file", "key_sealed");

    private static final Logger LOG = Logger.getLogger(Files.class);

    private final FileRows rows;
    private final Stores stores;
    private final Clock clock;
    private final Seal seal;
    private final Settings settings;

    /**
     * @param arriving how long a file may take to arrive
     * @param replaced for how long one that shows a former state is still there, for who reads it
     */
    record Settings(String service, Duration arriving, Duration replaced) {}

    @Inject
    Files(
            DataSource database,
            Stores stores,
            Clock clock,
            Instance<Seal> seal,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "unionhall.files.arriving-for") Duration arriving,
            @ConfigProperty(name = "unionhall.files.replaced-for") Duration replaced) {
        this(
                database,
                stores,
                clock,
                seal.isResolvable() ? seal.get() : null,
                new Settings(service, arriving, replaced));
    }

    Files(DataSource database, Stores stores, Clock clock, Seal seal, Settings settings) {
        this.rows = new FileRows(database);
        this.stores = stores;
        this.clock = clock;
        this.seal = seal;
        this.settings = settings;
    }

    /**
     * Keeps what the stream holds. Of two that show the same state of the same subject the first is
     * kept and answered to both; one that shows another state replaces those before. Called outside
     * of transactions.
     *
     * @throws Rejection of {@link FileProblem}; nothing is kept then
     * @throws UncheckedIOException when the stream breaks off; nothing is kept then
     */
    public StoredFile put(Purpose purpose, About about, InputStream content) {
        try {
            var limited = new LimitedContent(content, purpose.longest());
            var stream = new BufferedInputStream(limited, ContentTypes.HEAD);
            stream.mark(ContentTypes.HEAD);
            var type = ContentTypes.of(stream.readNBytes(ContentTypes.HEAD));
            stream.reset();
            boolean packed = ContentTypes.ZIP.equals(type);
            if (!packed) {
                require(purpose, type);
            }
            return keep(purpose, about, type, cleaned(purpose, type, stream)::transferTo);
        } catch (IOException broken) {
            throw new UncheckedIOException("The file broke off", broken);
        }
    }

    /**
     * Keeps what the feature writes, which is never whole in memory either. Of two that show the
     * same state of the same subject the first is kept and answered to both. Called outside of
     * transactions.
     *
     * @throws Rejection {@code FILE_TOO_LARGE}, or what the writer refuses; nothing is kept then
     */
    public StoredFile make(Purpose purpose, About about, FileWriter writer) {
        try {
            return keep(purpose, about, null, writer);
        } catch (IOException broken) {
            throw new UncheckedIOException("The file could not be written", broken);
        }
    }

    private static void require(Purpose purpose, String type) {
        if (!purpose.types().contains(type)) {
            var taken = String.join(", ", purpose.types().stream().sorted().toList());
            throw new Rejection(FileProblem.FILE_TYPE_NOT_TAKEN, type, taken);
        }
    }

    /** A picture from outside is not kept as it came; it alone is in memory as a whole. */
    private static InputStream cleaned(Purpose purpose, String type, InputStream stream)
            throws IOException {
        return purpose.foreign() && ContentTypes.isPicture(type)
                ? new ByteArrayInputStream(Pictures.madeAnew(stream.readAllBytes(), type))
                : stream;
    }

    /**
     * Keeps what is written.
     *
     * @param type told by its first bytes; null when there are none yet
     */
    private StoredFile keep(Purpose purpose, About about, String type, FileWriter writer)
            throws IOException {
        var id = Ids.next();
        var pieceSeal = purpose.personal() ? PieceSeal.fresh(sealing()) : null;
        var now = clock.instant();
        rows.arriving(
                id,
                stores.chosen(),
                settings.service(),
                purpose,
                about,
                pieceSeal == null ? null : pieceSeal.sealedKey(sealing(), keyOf(id)),
                new Instant[] {now, now.plus(settings.arriving())});
        try {
            var content = written(id, purpose, writer, pieceSeal);
            var told = told(purpose, type == null ? typeOf(content) : type, content);
            rows.arrived(id, told, content.size(), content.count());
            var kept = clock.instant();
            if (rows.kept(
                    id, told, kept, kept.plus(purpose.keptFor()), kept.plus(settings.replaced()))) {
                return find(id).orElseThrow(Files::tooSlow);
            }
            deletePieces(id, stores.chosen());
            return current(purpose, about.subject(), about.shows()).orElseThrow(Files::tooSlow);
        } catch (IOException | RuntimeException failure) {
            forget(id, failure);
            throw failure;
        }
    }

    private static IllegalStateException tooSlow() {
        return new IllegalStateException("The file took longer to arrive than it may");
    }

    private StoredContent written(UUID id, Purpose purpose, FileWriter writer, PieceSeal pieceSeal)
            throws IOException {
        var pieces = stores.of(stores.chosen());
        var output = new PieceOutput(pieces, id, purpose.longest(), pieceSeal);
        writer.write(output);
        output.finish();
        return new StoredContent(pieces, id, output.size(), output.count(), pieceSeal);
    }

    private static String typeOf(StoredContent content) throws IOException {
        return ContentTypes.of(content.stream().readNBytes(ContentTypes.HEAD));
    }

    private static String told(Purpose purpose, String type, StoredContent content) {
        if (!ContentTypes.ZIP.equals(type)) {
            require(purpose, type);
            return type;
        }
        var told = ContentTypes.ofParts(PackedContent.parts(content, purpose.unpacked()));
        require(purpose, told);
        return told;
    }

    /** What cannot be deleted now has its end and is deleted then. */
    private void forget(UUID id, Exception failure) {
        try {
            deletePieces(id, stores.chosen());
        } catch (RuntimeException later) {
            LOG.warnf("A file that broke off is deleted at its end: %s", later.getMessage());
            failure.addSuppressed(later);
        }
    }

    /** The file, unless it has ended. Who may read it is for the feature to say. */
    public Optional<StoredFile> find(UUID id) {
        return rows.find(id, clock.instant());
    }

    /** The file that shows this state of the subject, unless it has ended. */
    public Optional<StoredFile> current(Purpose purpose, String subject, String shows) {
        return rows.find(purpose.name(), subject, shows, clock.instant());
    }

    /**
     * What the file holds, piece by piece. Reading fails when it is deleted meanwhile.
     *
     * @throws org.unionhall.platform.sealing.SealBroken when the keys are not those it was sealed
     *     with
     */
    public InputStream open(StoredFile file) {
        var pieceSeal = file.sealed() ? pieceSeal(file.id()) : null;
        var pieces = stores.of(file.store());
        return new StoredContent(pieces, file.id(), file.size(), file.pieces(), pieceSeal).stream();
    }

    private PieceSeal pieceSeal(UUID id) {
        return PieceSeal.opened(sealing(), rows.sealedKey(id), keyOf(id));
    }

    private Seal sealing() {
        if (seal == null) {
            throw new IllegalStateException("This service has no sealing keys");
        }
        return seal;
    }

    private static Place keyOf(UUID id) {
        return new Place(SEALED_KEYS.table(), SEALED_KEYS.name(), id);
    }

    /** Sets another end than its purpose's; a past one makes the file gone at once. */
    public void endAt(UUID id, Instant end) {
        rows.endAt(id, end);
    }

    /** It is gone at once, even when its pieces cannot be deleted yet. */
    public void delete(UUID id) {
        rows.end(id, clock.instant());
        try {
            rows.store(id).ifPresent(store -> deletePieces(id, store));
        } catch (ServiceUnavailableException away) {
            LOG.warn("The pieces of a file are deleted later: its store cannot be reached");
        }
    }

    /**
     * Deletes files that have ended, or did not arrive in time; returns how many. What lies in a
     * store that is away is deleted another time.
     */
    int deleteEnded(int atMost) {
        int deleted = 0;
        for (var store : stores.there()) {
            try {
                for (var ended : rows.ended(store, clock.instant(), atMost)) {
                    deleted += deletePieces(ended, store) ? 1 : 0;
                }
            } catch (ServiceUnavailableException away) {
                LOG.warnf("Ended files in %s are deleted later: it cannot be reached", store);
            }
        }
        return deleted;
    }

    /** What the row knows is forgotten last, so that nothing lies somewhere unknown. */
    private boolean deletePieces(UUID id, Store store) {
        stores.of(store).delete(id);
        return rows.delete(id);
    }
}
