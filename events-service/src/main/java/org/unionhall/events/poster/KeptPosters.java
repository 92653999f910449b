package org.unionhall.events.poster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.platform.documents.DrawingTurns;
import org.unionhall.platform.documents.Sheet;
import org.unionhall.platform.files.About;
import org.unionhall.platform.files.ContentTypes;
import org.unionhall.platform.files.Files;
import org.unionhall.platform.files.Purpose;
import org.unionhall.platform.files.StoredFile;

/** Posters as they are handed out: drawn when they are first asked for, then kept. */
@ApplicationScoped
class KeptPosters {

    private static final int LONGEST = 1 << 20;

    private final Files files;
    private final Purpose purpose;
    private final List<Path> fonts;
    private final DrawingTurns turns;

    @Inject
    KeptPosters(
            Files files,
            @ConfigProperty(name = "unionhall.posters.kept-for") Duration keptFor,
            @ConfigProperty(name = "unionhall.documents.fonts") Optional<List<Path>> fonts,
            DrawingTurns turns) {
        this.files = files;
        this.purpose =
                Purpose.made(
                        "CHANNEL_POSTER",
                        Set.of(ContentTypes.PDF, ContentTypes.PNG),
                        LONGEST,
                        keptFor);
        this.fonts = fonts.orElse(List.of());
        this.turns = turns;
    }

    /**
     * The poster, drawn now if need be.
     *
     * @throws org.unionhall.platform.web.problem.Rejection {@code UPSTREAM_UNAVAILABLE} when too
     *     many are being drawn
     */
    InputStream get(Poster poster, PosterFormat format) {
        var file =
                kept(poster, format).orElseGet(() -> turns.take(() -> keptOrMade(poster, format)));
        return files.open(file);
    }

    /** Another request may have had it drawn while this one waited. */
    private StoredFile keptOrMade(Poster poster, PosterFormat format) {
        return kept(poster, format).orElseGet(() -> made(poster, format));
    }

    private Optional<StoredFile> kept(Poster poster, PosterFormat format) {
        return files.current(purpose, poster.subject(format), poster.shows());
    }

    private StoredFile made(Poster poster, PosterFormat format) {
        var pdf = poster.pdf(fonts);
        var drawn = format == PosterFormat.PDF ? pdf : Sheet.png(pdf);
        var about = new About(poster.way().unitId(), null, poster.subject(format), poster.shows());
        return files.put(purpose, about, new ByteArrayInputStream(drawn));
    }
}
