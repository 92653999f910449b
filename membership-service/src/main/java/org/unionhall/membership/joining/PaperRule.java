package org.unionhall.membership.joining;

import static org.unionhall.platform.web.problem.CommonProblem.REQUIRED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.notice.RequiredNotice;
import org.unionhall.membership.person.Mobile;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.InputErrors;

/**
 * What a paper has to say that somebody signed: consent is given on the day of the signature, to
 * the wording of that day (个人信息保护法 §14: informed, explicit, anew when it changes).
 *
 * @param daysGood how many days ago it may have been signed at most; a parameter
 * @param then the notices that were in force on the day of the signature
 */
record PaperRule(LocalDate today, int daysGood, List<RequiredNotice> then) {

    /**
     * Who enters it: nobody enters oneself.
     *
     * @param mobile null when there is none
     */
    record Clerk(UUID id, Mobile mobile) {}

    /**
     * Checks it.
     *
     * @return the checked paper; meaningless when an error was found
     */
    Paper check(EnteredRequest paper, Clerk clerk, InputErrors errors) {
        var consents = paper.consents();
        signed(paper.signedOn(), consents == null ? List.of() : consents, errors);
        if (paper.paperId() == null) {
            errors.add("/paperId", REQUIRED);
        }
        var mobile =
                Typed.isBlank(paper.mobile())
                        ? null
                        : Mobile.read(paper.mobile()).orNote(errors, "/mobile");
        if (mobile != null && mobile.equals(clerk.mobile())) {
            errors.add("/mobile", JoiningProblem.MOBILE_OF_YOUR_OWN);
        }
        var shared = mobile == null ? null : Boolean.TRUE.equals(paper.mobileShared());
        return new Paper(
                new Assistance(clerk.id(), paper.signedOn(), paper.paperId(), shared), mobile);
    }

    private void signed(LocalDate day, List<Consent> consents, InputErrors errors) {
        if (day == null) {
            errors.add("/signedOn", REQUIRED);
        } else if (day.isAfter(today) || day.isBefore(today.minusDays(daysGood))) {
            errors.add("/signedOn", JoiningProblem.PAPER_NOT_OF_THESE_DAYS, daysGood);
        } else if (consents.stream().anyMatch(one -> one != null && !carried(one))) {
            errors.add("/signedOn", JoiningProblem.PAPER_BEFORE_NOTICE);
        }
    }

    private boolean carried(Consent consent) {
        return then.stream()
                .anyMatch(
                        one ->
                                one.code().equals(consent.notice())
                                        && Integer.valueOf(one.version())
                                                .equals(consent.version()));
    }
}
