package org.unionhall.membership.applicationform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhall.membership.applicationform.ApplicationForm.Field;
import org.unionhall.membership.groupcopy.WorkerGroups;
import org.unionhall.membership.joining.ApplicationView;
import org.unionhall.membership.joining.JoiningPlaces;
import org.unionhall.membership.joining.ReadApplications;
import org.unionhall.membership.notice.FindNotices;
import org.unionhall.membership.notice.NoticeView;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.Sex;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.ValueWords;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.InputErrors;

/**
 * Fills a form from an application, with what its reader is shown of it anyway, or leaves it blank.
 */
@ApplicationScoped
class FillForm {

    private static final ValueWords WORDS = new ValueWords("joining");
    private static final String DECLARATION = "JOINING_DECLARATION";

    /** With a mark after it that keeps it with its word. */
    private static final String BOX = "□\u2060";

    @Inject ReadApplications applications;
    @Inject JoiningPlaces places;
    @Inject FindNotices notices;
    @Inject WorkerGroups groups;
    @Inject Clock clock;

    /**
     * @throws org.unionhall.platform.web.problem.Rejection {@code APPLICATION_NOT_FOUND}, {@code
     *     FORBIDDEN}
     */
    @Transactional
    ApplicationForm filled(UUID id, Actor reader, Locale locale) {
        var application = applications.one(id, reader);
        var consented =
                application.consents().stream()
                        .map(one -> notices.shown(one.notice(), one.version(), locale))
                        .flatMap(Optional::stream)
                        .toList();
        return new ApplicationForm(
                locale,
                application.unit().name(),
                id,
                FormWords.day(day(application), locale),
                rows(application, locale),
                declaration(consented),
                consented);
    }

    /**
     * @throws org.unionhall.platform.web.problem.Rejection {@code UNIT_UNKNOWN}, {@code
     *     UNIT_NOT_TAKING_MEMBERS}
     */
    @Transactional
    ApplicationForm blank(UUID unitId, Locale locale) {
        var today = LocalDate.now(clock);
        var errors = new InputErrors();
        var place = places.find(null, unitId, today, errors);
        errors.throwIfAny();
        var inForce = notices.shown(today, locale);
        return new ApplicationForm(
                locale,
                place.unitName(),
                null,
                null,
                rows(locale, today),
                declaration(inForce),
                inForce);
    }

    private static LocalDate day(ApplicationView application) {
        return LocalDate.ofInstant(application.submittedAt(), HouseClock.ZONE);
    }

    private static NoticeView declaration(List<NoticeView> all) {
        return all.stream()
                .filter(one -> DECLARATION.equals(one.notice()))
                .findFirst()
                .orElse(all.get(0));
    }

    private List<List<Field>> rows(ApplicationView filled, Locale locale) {
        var employer = filled.employer();
        return rows(
                locale,
                new String[] {
                    filled.name(),
                    WORDS.of(filled.sex(), locale),
                    "",
                    WORDS.of(filled.idType(), locale),
                    filled.idNumber(),
                    text(filled.mobile()),
                    (filled.migrantWorker() ? FormWords.YES : FormWords.NO).in(locale),
                    groups.label(filled.group(), locale),
                    WORDS.of(filled.employmentForm(), locale),
                    employer == null ? "" : text(employer.name()),
                    employer == null ? "" : text(employer.creditCode())
                });
    }

    /** Each answer that is one of some is there with a box to tick. */
    private List<List<Field>> rows(Locale locale, LocalDate today) {
        var chosen =
                groups.validOn(today).stream().map(code -> groups.label(code, locale)).toList();
        return rows(
                locale,
                new String[] {
                    "",
                    boxes(List.of(Sex.MALE, Sex.FEMALE), locale),
                    "",
                    boxes(List.of(IdType.RESIDENT_ID), locale) + "  " + BOX,
                    "",
                    "",
                    BOX + FormWords.YES.in(locale) + "  " + BOX + FormWords.NO.in(locale),
                    boxes(chosen),
                    boxes(Arrays.asList(EmploymentForm.values()), locale),
                    "",
                    ""
                });
    }

    private static List<List<Field>> rows(Locale locale, String[] values) {
        return List.of(
                List.of(
                        field(FormWords.NAME, values[0], locale),
                        field(FormWords.SEX, values[1], locale)),
                List.of(
                        field(FormWords.BIRTH_DATE, values[2], locale),
                        field(FormWords.ID_TYPE, values[3], locale)),
                List.of(field(FormWords.ID_NUMBER, values[4], locale)),
                List.of(
                        field(FormWords.MOBILE, values[5], locale),
                        field(FormWords.MIGRANT, values[6], locale)),
                List.of(field(FormWords.GROUP, values[7], locale)),
                List.of(field(FormWords.EMPLOYMENT, values[8], locale)),
                List.of(field(FormWords.EMPLOYER, values[9], locale)),
                List.of(field(FormWords.CREDIT_CODE, values[10], locale)));
    }

    private static Field field(FormWords label, String value, Locale locale) {
        return new Field(label.in(locale), value);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String boxes(List<? extends Enum<?>> values, Locale locale) {
        return boxes(values.stream().map(one -> WORDS.of(one, locale)).toList());
    }

    private static String boxes(List<String> names) {
        return names.stream().map(BOX::concat).collect(Collectors.joining("  "));
    }
}
