package org.unionhall.organization.legalperson;

import java.time.LocalDate;
import org.unionhall.organization.unit.UnitProfile;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Rejection;

/** When a union may apply for what (《基层工会法人登记管理办法》). Asked again when it is approved. */
final class RegistrationRule {

    private final UnitProfile union;
    private final Certificate certificate;
    private final RegistrationTerms terms;
    private final LocalDate today;

    /**
     * @param certificate the one the union holds; null when it holds none
     */
    RegistrationRule(
            UnitProfile union, Certificate certificate, RegistrationTerms terms, LocalDate today) {
        this.union = union;
        this.certificate = certificate;
        this.terms = terms;
        this.today = today;
    }

    /**
     * @param type of the certificate to come or held
     * @throws Rejection {@code UNION_NOT_AT_WORK}, {@code NOT_REGISTERED_HERE}, {@code
     *     CERTIFICATE_HELD}, {@code NO_CERTIFICATE}, {@code CERTIFICATE_OVER}, {@code
     *     RENEWAL_TOO_EARLY}, or what is wrong with the days of the form
     */
    void require(RegistrationKind kind, CertificateType type, RegistrationForm form) {
        if (!union.atWork()) {
            throw new Rejection(RegistrationProblem.UNION_NOT_AT_WORK);
        }
        if (kind == RegistrationKind.FIRST) {
            requireFirst(type);
        } else {
            requireHeld(kind);
        }
        requireDays(kind, form);
    }

    private void requireFirst(CertificateType type) {
        if (certificate != null) {
            throw new Rejection(RegistrationProblem.CERTIFICATE_HELD);
        }
        if (!type.isFor(union.type())) {
            throw new Rejection(
                    RegistrationProblem.NOT_REGISTERED_HERE, union.type().title(), type.title());
        }
    }

    private void requireHeld(RegistrationKind kind) {
        if (certificate == null) {
            throw new Rejection(RegistrationProblem.NO_CERTIFICATE);
        }
        var last = certificate.content().validTo();
        boolean changes = kind == RegistrationKind.CHANGE || kind == RegistrationKind.REPLACEMENT;
        if (changes && last.isBefore(today)) {
            throw new Rejection(RegistrationProblem.CERTIFICATE_OVER, last);
        }
        var from = renewableFrom();
        if (kind == RegistrationKind.RENEWAL && today.isBefore(from)) {
            throw new Rejection(RegistrationProblem.RENEWAL_TOO_EARLY, from);
        }
    }

    /** The first day on which a renewal can be applied for (办法 第二十七条). */
    private LocalDate renewableFrom() {
        return certificate.content().validTo().minusDays(terms.renewalDays());
    }

    private void requireDays(RegistrationKind kind, RegistrationForm form) {
        var errors = new InputErrors();
        var founded = union.foundedOn();
        if (kind.saysWhatIsShown()) {
            if (founded != null && form.termFrom().isBefore(founded)) {
                errors.add("/termFrom", RegistrationProblem.BEFORE_FOUNDING, founded);
            }
            if (!form.termTo().isAfter(form.termFrom())) {
                errors.add("/termTo", RegistrationProblem.TERM_REVERSED, form.termFrom());
            } else if (form.termTo().isBefore(today)) {
                errors.add("/termTo", RegistrationProblem.TERM_OVER);
            } else if (form.termTo().isAfter(form.termFrom().plusYears(terms.termYears()))) {
                errors.add("/termTo", RegistrationProblem.TERM_TOO_LONG, terms.termYears());
            }
        }
        var first = earliest();
        var happened = form.happenedOn();
        if (happened != null && happened.isAfter(today)) {
            errors.add("/happenedOn", RegistrationProblem.IN_THE_FUTURE, today);
        }
        if (happened != null && first != null && happened.isBefore(first)) {
            errors.add("/happenedOn", RegistrationProblem.BEFORE_FOUNDING, first);
        }
        errors.throwIfAny();
    }

    /** Null when neither founding nor registration is known. */
    private LocalDate earliest() {
        if (union.foundedOn() != null) {
            return union.foundedOn();
        }
        return certificate == null ? null : certificate.registeredOn();
    }

    /** Whether the union comes after the time it has: it may come, and the register says so. */
    boolean isLate(RegistrationKind kind, RegistrationForm form) {
        return switch (kind) {
            case FIRST ->
                    union.foundedOn() != null
                            && today.isAfter(union.foundedOn().plusDays(terms.applicationDays()));
            case CHANGE -> today.isAfter(form.happenedOn().plusDays(terms.changeDays()));
            case RENEWAL -> today.isAfter(certificate.content().validTo());
            case REPLACEMENT, CANCELLATION -> false;
        };
    }
}
