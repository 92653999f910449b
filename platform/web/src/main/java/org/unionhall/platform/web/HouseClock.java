package org.unionhall.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock of the house: dates are those of Asia/Shanghai, wherever the machine stands. */
@ApplicationScoped
public class HouseClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** When the day begins: midnight in Asia/Shanghai. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** When the day is over: midnight in Asia/Shanghai after it. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZONE);
    }
}
