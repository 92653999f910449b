package org.unionhall.platform.testing.contract;

import com.sun.management.OperatingSystemMXBean;
import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.quarkus.test.junit.callback.QuarkusTestContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes what each test class of a service cost its JVM to {@code target/test-cost.txt}: processor
 * seconds, without the start of the service, and without PostgreSQL, which is a process of its own.
 * What the JVM's compiler took is named: it grows with the code and not with the operations.
 */
public final class TestCost implements QuarkusTestBeforeClassCallback, QuarkusTestAfterAllCallback {

    private static final Path FILE = Path.of("target", "test-cost.txt");

    /** One a JVM, whatever class loaders the tests run in. */
    private static final String BEGUN = "unionhall.test.cost";

    private static final double NANOS = 1_000_000_000;
    private static final double MILLIS = 1_000;

    private static String name;
    private static long before;
    private static long compiledBefore;
    private static long sentBefore;

    @Override
    public void beforeClass(Class<?> testClass) {
        name = testClass.getSimpleName();
        before = cpu();
        compiledBefore = compiled();
        sentBefore = Wire.sent();
    }

    @Override
    public void afterAll(QuarkusTestContext context) {
        double seconds = (cpu() - before) / NANOS;
        double compiling = (compiled() - compiledBefore) / MILLIS;
        var line =
                "%s %.1f s, %.1f s of it compiling, %d requests%n"
                        .formatted(name, seconds, compiling, Wire.sent() - sentBefore);
        try {
            if (System.setProperty(BEGUN, "yes") == null) {
                Files.deleteIfExists(FILE);
            }
            Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long compiled() {
        return ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
