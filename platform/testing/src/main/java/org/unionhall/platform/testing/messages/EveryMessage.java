package org.unionhall.platform.testing.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What holds for every message that a service sends or reads: found in its classes, so that nobody
 * has to remember to add one. A service's test extends it and stands in the service's package.
 */
public abstract class EveryMessage {

    /** The service's name in the tags of {@code asyncapi.yaml}, such as {@code events-service}. */
    protected abstract String service();

    /** Types on topics it reads that it means to pass over, because they have another shape. */
    protected Set<String> passedOver() {
        return Set.of();
    }

    @Test
    void every_message_it_sends_is_promised_and_has_a_sample_as_it_is_written() {
        assertThat(
                        SentRules.findings(
                                AsyncApi.committed(), service(), SentMessage.among(classes())))
                .isEmpty();
    }

    @Test
    void every_sample_of_a_topic_it_reads_is_understood() {
        assertThat(
                        ReadRules.findings(
                                AsyncApi.committed(),
                                service(),
                                ReadTopic.among(classes()),
                                passedOver()))
                .isEmpty();
    }

    private JavaClasses classes() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(List.of(getClass().getPackageName()));
        assertThat(classes).as("classes of the service").isNotEmpty();
        return classes;
    }
}
