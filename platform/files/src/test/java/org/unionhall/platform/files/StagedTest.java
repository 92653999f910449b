package org.unionhall.platform.files;

import static org.unionhall.platform.files.FileStage.NOW;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test on a real database, in which no file lies when a method begins. */
abstract class StagedTest {

    @TempDir static Path folder;
    static FileStage stage;
    Files files;

    @BeforeAll
    static void start() throws SQLException, IOException {
        stage = new FileStage(folder);
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        stage.run("TRUNCATE stored_file CASCADE");
        files = stage.at(NOW);
    }
}
