package org.unionhall.organization.legalperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.unionhall.organization.legalperson.ActAsRegistrar.Standing;
import org.unionhall.organization.unit.GiveCreditCode;
import org.unionhall.organization.unit.UnionCreditCode;
import org.unionhall.organization.unit.UnitProfile;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** What an approved application makes of the certificate. */
@ApplicationScoped
class IssueCertificate {

    @Inject Certificates certificates;
    @Inject PublishCertificate publish;
    @Inject GiveCreditCode codes;
    @Inject FindTerms terms;
    @Inject Clock clock;

    /**
     * @param code given at a first registration alone
     * @throws Rejection {@code CODE_NOT_ASKED_FOR}, {@code CODE_OF_OTHER_TYPE}, {@code
     *     CODE_OF_THE_UNION_DIFFERS}, {@code REQUIRED}, {@code CERTIFICATE_CODE_TAKEN}, {@code
     *     CREDIT_CODE_TAKEN}, or as {@link RegistrationRule#require} does: the union may have
     *     changed since it applied
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void issue(Registration approved, Standing standing, UnionCreditCode code) {
        var union = standing.union();
        var held = certificates.heldBy(union.unitId()).map(certificates::held).orElse(null);
        new RegistrationRule(union, held, terms.in(union.regionCode()), terms.today())
                .require(approved.kind(), approved.type(), approved.form());
        var certificate =
                approved.kind() == RegistrationKind.FIRST
                        ? first(approved, standing, code)
                        : again(approved, standing, held, code);
        publish.publish(
                certificate,
                EditionKind.of(approved.kind()),
                terms.today(),
                approved.id(),
                approved.decision());
    }

    private Certificate first(Registration approved, Standing standing, UnionCreditCode code) {
        var union = standing.union();
        var known = codeOf(union, approved.type(), code);
        codes.give(union.unitId(), known, approved.decision().by());
        return Certificate.registered(
                Ids.next(),
                union.unitId(),
                approved.type(),
                shown(approved, standing, known.value()),
                terms.today(),
                clock.instant());
    }

    private Certificate again(
            Registration approved, Standing standing, Certificate held, UnionCreditCode code) {
        if (code != null) {
            throw new Rejection(CertificateProblem.CODE_NOT_ASKED_FOR).at("/creditCode");
        }
        if (approved.kind() == RegistrationKind.CANCELLATION) {
            held.cancelled(terms.today(), clock.instant());
            return held;
        }
        var content = held.content();
        held.reissued(
                approved.kind().saysWhatIsShown()
                        ? shown(approved, standing, content.creditCode())
                        : content,
                clock.instant());
        return held;
    }

    /** The code the union has, or the one it is given now. */
    private static UnionCreditCode codeOf(
            UnitProfile union, CertificateType type, UnionCreditCode given) {
        var known = union.creditCode();
        if (given == null && known == null) {
            throw new Rejection(CommonProblem.REQUIRED).at("/creditCode");
        }
        if (given != null && known != null && !known.equals(given.value())) {
            throw new Rejection(CertificateProblem.CODE_OF_THE_UNION_DIFFERS).at("/creditCode");
        }
        var code = given == null ? new UnionCreditCode(known) : given;
        requirePrefix(code, type);
        return code;
    }

    /**
     * @throws Rejection {@code CODE_OF_OTHER_TYPE}
     */
    static void requirePrefix(UnionCreditCode code, CertificateType type) {
        if (!code.value().startsWith(type.prefix())) {
            throw new Rejection(CertificateProblem.CODE_OF_OTHER_TYPE, type.title(), type.prefix())
                    .at("/creditCode");
        }
    }

    private CertificateContent shown(Registration approved, Standing standing, String code) {
        var union = standing.union();
        var form = approved.form();
        var today = terms.today();
        return new CertificateContent(
                code,
                union.name(),
                form.address(),
                form.representative(),
                today,
                terms.in(union.regionCode()).validTo(form.termTo(), today),
                standing.registrar().unitId(),
                standing.registrar().name());
    }
}
