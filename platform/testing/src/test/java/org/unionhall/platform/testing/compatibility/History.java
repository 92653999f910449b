package org.unionhall.platform.testing.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionhall.platform.testing.GoldenSample;

/** The contracts as they were committed before. */
final class History {

    private static final Path ROOT = GoldenSample.contracts().getParent();

    private final String base;

    private History(String base) {
        this.base = base;
    }

    /**
     * What is compared with: the commit that {@code -Dcontracts.base=…} names; else the newest tag;
     * else the last commit when the contracts in the folder differ from it; else the one before
     * they last changed. Empty where there is no such history.
     */
    static Optional<History> before() {
        var named = System.getProperty("contracts.base", "");
        if (!named.isBlank()) {
            return Optional.of(
                    new History(
                            git("rev-parse", "--verify", named + "^{commit}")
                                    .orElseThrow(
                                            () ->
                                                    new IllegalArgumentException(
                                                            "There is no commit " + named))));
        }
        return git("describe", "--tags", "--abbrev=0").or(History::untagged).map(History::new);
    }

    private static Optional<String> untagged() {
        if (git("diff", "--quiet", "HEAD", "--", "contracts").isEmpty()) {
            return git("rev-parse", "HEAD");
        }
        return git("log", "-1", "--format=%H", "--", "contracts")
                .filter(commit -> !commit.isEmpty())
                .flatMap(commit -> git("rev-parse", "--verify", commit + "^"));
    }

    String base() {
        return base;
    }

    /** Names of the files below a folder of the contracts. */
    List<String> files(String folder) {
        return git("ls-tree", "-r", "--name-only", base, "contracts/" + folder)
                .orElse("")
                .lines()
                .map(name -> name.substring("contracts/".length()))
                .toList();
    }

    /** A file of the contracts as it was. */
    String text(String file) {
        return git("show", base + ":contracts/" + file).orElseThrow();
    }

    private static Optional<String> git(String... arguments) {
        var command = new ArrayList<>(List.of("git", "-C", ROOT.toString()));
        command.addAll(List.of(arguments));
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(said.strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // no git here
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        }
    }
}
