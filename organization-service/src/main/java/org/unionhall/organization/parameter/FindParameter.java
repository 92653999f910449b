package org.unionhall.organization.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.unionhall.platform.calendar.CalendarYear;
import org.unionhall.platform.calendar.WorkingDays;

/** What the features of this service decide by: values of parameters, and the working days. */
@ApplicationScoped
public class FindParameter {

    private static final Comparator<Parameter> WEAKEST_FIRST =
            Comparator.<Parameter>comparingInt(p -> p.region() == null ? 0 : p.region().length())
                    .thenComparing(FindParameter::zeros, Comparator.reverseOrder())
                    .thenComparing(Parameter::validFrom);

    @Inject Parameters parameters;
    @Inject CalendarYears years;

    /**
     * The number that holds in a region on a day: that of the nearest region, else that of
     * everywhere.
     *
     * @param regionCode six or nine digits; null for what holds everywhere
     * @throws IllegalStateException when the parameter was never laid down
     */
    @Transactional
    public int number(ParameterName name, String regionCode, LocalDate day) {
        return parameters.holding(name, day).stream()
                .filter(
                        one ->
                                one.region() == null
                                        || (regionCode != null
                                                && regionCode.startsWith(trimmed(one.region()))))
                .max(WEAKEST_FIRST)
                .map(one -> Math.toIntExact(one.value()))
                .orElseThrow(() -> new IllegalStateException("No parameter " + name + " holds"));
    }

    /** The calendar of working days as it is kept. */
    @Transactional
    public WorkingDays days() {
        return WorkingDays.of(
                years.inOrder().stream()
                        .map(
                                year ->
                                        new CalendarYear(
                                                year.year(),
                                                year.version(),
                                                year.isProvisional(),
                                                year.offDays().stream().collect(Collectors.toSet()),
                                                year.workDays().stream()
                                                        .collect(Collectors.toSet())))
                        .toList());
    }

    private static int zeros(Parameter parameter) {
        return parameter.region() == null
                ? 0
                : parameter.region().length() - trimmed(parameter.region()).length();
    }

    /** A region's code without the zeros that say "all of it": 610600 holds in 610602. */
    private static String trimmed(String region) {
        return region.replaceFirst("(00)+$", "");
    }
}
