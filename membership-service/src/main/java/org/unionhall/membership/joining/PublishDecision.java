package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.unionhall.membership.notification.TellPeople;
import org.unionhall.membership.notification.Telling;
import org.unionhall.membership.notification.Template;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.messaging.Outbox;

/**
 * The last step of every decision about an application: the other services are told, and the
 * applicant, in the same transaction.
 */
@ApplicationScoped
class PublishDecision {

    @Inject UnitCopies units;
    @Inject TellPeople people;
    @Inject Outbox outbox;

    void publish(Application application, ApplicationMessage message) {
        publish(Map.of(application, message));
    }

    /** The same for many. */
    void publish(Map<Application, ApplicationMessage> decided) {
        decided.values().forEach(outbox::append);
        people.tell(
                decided.keySet().stream().map(this::telling).flatMap(Optional::stream).toList());
    }

    /** The same for those that another union takes over. */
    void handedOver(Map<Application, ApplicationMessage> handed) {
        handed.values().forEach(outbox::append);
        people.tell(
                handed.keySet().stream()
                        .map(one -> telling(one, Template.APPLICATION_HANDED_OVER))
                        .toList());
    }

    /** What the applicant is told; nothing about what the applicant did. */
    private Optional<Telling> telling(Application application) {
        return template(application.status()).map(template -> telling(application, template));
    }

    private Telling telling(Application application, Template template) {
        return new Telling(
                application.told(),
                application.accountId() == null ? Template.ENTERED_APPLICATION_MOVED : template,
                Map.of("unit", units.get(application.unitId()).name()),
                ApplicationView.PATH + "/" + application.id(),
                cause(application));
    }

    private static Optional<Template> template(ApplicationStatus status) {
        return switch (status) {
            case APPROVED -> Optional.of(Template.APPLICATION_APPROVED);
            case RETURNED -> Optional.of(Template.APPLICATION_RETURNED);
            case REJECTED -> Optional.of(Template.APPLICATION_REJECTED);
            case SUBMITTED, WITHDRAWN -> Optional.empty();
        };
    }

    /** Each decision is made of another version. */
    private static String cause(Application application) {
        return "application:%s:%d".formatted(application.id(), application.version());
    }
}
