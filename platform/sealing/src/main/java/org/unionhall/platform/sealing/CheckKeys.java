package org.unionhall.platform.sealing;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.platform.web.StartRefused;

/**
 * Before anything else starts: a service whose data was made with other keys than those at hand
 * ends, and says what is to be restored. With other keys nothing could be read any more, and a
 * person who is a member would be taken for a new one.
 */
@ApplicationScoped
public class CheckKeys {

    private static final int FIRST = Interceptor.Priority.PLATFORM_BEFORE - 1;

    private final DataSource database;
    private final Path file;
    private final SealedColumns columns;

    @Inject
    public CheckKeys(
            DataSource database,
            @ConfigProperty(name = "unionhall.seal-keys") Path file,
            SealedColumns columns) {
        this.database = database;
        this.file = file;
        this.columns = columns;
    }

    /**
     * Compares what is in the file with what the database knows of it.
     *
     * @throws PreventFurtherStepsException when a key is missing or another one
     */
    public void check(@Observes @Priority(FIRST) StartupEvent start) {
        try {
            var findings = new KeyChecks(database, read(), columns).compare();
            if (!findings.isEmpty()) {
                throw StartRefused.because(
                        "%s 中的密封密钥与数据库中的数据不符（%s）：请从密钥备份恢复该文件，然后重新启动。"
                                .formatted(file, KeyFinding.inChinese(findings)),
                        "The sealing keys in %s are not those of the data in the database (%s): restore this file from the backup of the keys, then start again."
                                .formatted(file, KeyFinding.inEnglish(findings)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The keys could not be compared with the data", e);
        }
    }

    private SealKeys read() {
        try {
            return SealKeys.read(file);
        } catch (IllegalStateException | IllegalArgumentException unusable) {
            throw StartRefused.because(
                    "无法使用密封密钥文件 %s（%s）：请从密钥备份恢复该文件，然后重新启动。".formatted(file, unusable.getMessage()),
                    "The sealing keys in %s cannot be used (%s): restore this file from the backup of the keys, then start again."
                            .formatted(file, unusable.getMessage()));
        }
    }
}
