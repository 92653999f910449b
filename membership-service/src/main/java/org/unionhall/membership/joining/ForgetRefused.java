package org.unionhall.membership.joining;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.unionhall.membership.paper.Papers;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.membership.parametercopy.Parameters;

/**
 * Deletes what is kept about people who were not taken in, as the notice they consented to promises
 * (个人信息保护法 §19). Several instances may run it at once.
 */
@ApplicationScoped
class ForgetRefused {

    @Inject Applications applications;
    @Inject Papers papers;
    @Inject Parameters parameters;
    @Inject Clock clock;

    @Scheduled(every = "6h", delayed = "15m")
    @Transactional
    void run() {
        int days =
                parameters.number(
                        ParameterName.REFUSED_APPLICATION_DAYS, null, LocalDate.now(clock));
        applications
                .forgetRefused(clock.instant().minus(Duration.ofDays(days)))
                .forEach(papers::end);
    }
}
