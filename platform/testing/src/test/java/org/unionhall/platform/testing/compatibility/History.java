package org.unionhall.platform.testing.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionhall.platform.testing.GoldenSample;

/** The contracts as they were committed before. */
final class History {

    private static final Path ROOT = GoldenSample.contracts().getParent();

    private final Path root;
    private final String base;

    private History(Path root, String base) {
        this.root = root;
        this.base = base;
    }

    /**
     * What is compared with: the commit that {@code contracts/base} names, which lies behind every
     * change since and so cannot be hidden by a later one; another one by {@code
     * -Dcontracts.base=…}. Empty where there is no git, or a clone that does not reach so far back.
     *
     * @throws IllegalStateException when the whole history is there and the commit is not in it
     */
    static Optional<History> before() throws IOException {
        return of(ROOT, System.getProperty("contracts.base", ""));
    }

    static Optional<History> of(Path root, String named) throws IOException {
        var base = named.isBlank() ? declared(root) : named;
        var shallow = git(root, "rev-parse", "--is-shallow-repository");
        if (shallow.isEmpty()) {
            return Optional.empty();
        }
        var commit = git(root, "rev-parse", "--verify", base + "^{commit}");
        boolean behind =
                commit.isPresent()
                        && git(root, "merge-base", "--is-ancestor", base, "HEAD").isPresent();
        if (behind) {
            return Optional.of(new History(root, commit.get()));
        }
        if (shallow.get().equals("true")) {
            return Optional.empty();
        }
        throw new IllegalStateException(
                "The contracts are compared with " + base + ", which is not behind HEAD");
    }

    private static String declared(Path root) throws IOException {
        return Files.readAllLines(root.resolve("contracts").resolve("base")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(String::strip)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("contracts/base names no commit"));
    }

    String base() {
        return base;
    }

    /** Names of the files below a folder of the contracts. */
    List<String> files(String folder) {
        return git(root, "ls-tree", "-r", "--name-only", base, "contracts/" + folder)
                .orElse("")
                .lines()
                .map(name -> name.substring("contracts/".length()))
                .toList();
    }

    /** A file of the contracts as it was. */
    String text(String file) {
        return git(root, "show", base + ":contracts/" + file).orElseThrow();
    }

    static Optional<String> git(Path root, String... arguments) {
        var command = new ArrayList<>(List.of("git", "-C", root.toString()));
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
