package org.unionhall.platform.files;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The stores there are. New files go to the chosen one; those of another are read and deleted where
 * they lie.
 */
@ApplicationScoped
class Stores {

    private final Map<Store, Pieces> pieces = new EnumMap<>(Store.class);
    private final Store chosen;

    /**
     * @param address of the S3 server; without it there is none
     * @throws IllegalStateException when S3 is chosen and has no address
     */
    @Inject
    Stores(
            DataSource database,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "unionhall.files.store") Store chosen,
            @ConfigProperty(name = "unionhall.files.s3.address") Optional<String> address,
            S3Settings settings) {
        this(database, chosen, address.map(at -> new S3Pieces(at, service, settings)).orElse(null));
    }

    Stores(DataSource database, Store chosen, Pieces s3) {
        this.chosen = chosen;
        pieces.put(Store.DATABASE, new DatabasePieces(database));
        if (s3 != null) {
            pieces.put(Store.S3, s3);
        }
        of(chosen);
    }

    Store chosen() {
        return chosen;
    }

    Set<Store> there() {
        return pieces.keySet();
    }

    Pieces of(Store store) {
        var found = pieces.get(store);
        if (found == null) {
            throw new IllegalStateException(
                    "Files lie in an S3 store, but unionhall.files.s3.address (FILES_S3_ADDRESS) is"
                            + " not set");
        }
        return found;
    }

    @PreDestroy
    void close() {
        if (pieces.get(Store.S3) instanceof S3Pieces s3) {
            s3.close();
        }
    }
}
