package org.unionhall.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import org.jboss.logging.Logger;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.membership.sms.SmsProvider;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Sends a one-time code to a mobile, known or not. No transaction is open while the provider is
 * asked.
 */
@ApplicationScoped
class SendCode {

    private static final Logger LOG = Logger.getLogger(SendCode.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;

    @Inject CodeLimits limits;
    @Inject Attempts attempts;
    @Inject SmsProvider sms;
    @Inject Seal seal;
    @Inject SignInSettings settings;
    @Inject SignInFigures figures;

    /**
     * @param known whether the device that asks signed in with this number before
     * @throws Rejection {@code CODE_TOO_OFTEN}; {@code CODE_BUDGET_SPENT}; {@code SMS_UNAVAILABLE},
     *     after which nothing is stored
     */
    CodeSent send(Mobile mobile, boolean known) {
        var index = seal.index(IndexKind.MOBILE, mobile.number());
        limits.reserve(index, known);
        var code = "%06d".formatted(RANDOM.nextInt(CODES));
        try {
            sms.sendCode(mobile, text(code), code);
        } catch (RuntimeException notTaken) {
            figures.notTaken();
            limits.giveBack(index, known);
            LOG.warnf(
                    "The SMS provider did not take a code: %s",
                    notTaken.getClass().getSimpleName());
            throw new Rejection(SignInProblem.SMS_UNAVAILABLE).with("retryAfter", 5);
        }
        figures.sent();
        return new CodeSent(settings.codeLifetime().toSeconds(), attempts.open(mobile, code));
    }

    private String text(String code) {
        return "【工会】您的登录验证码为 %s,%d 分钟内有效。请勿告知他人。"
                .formatted(code, settings.codeLifetime().toMinutes());
    }
}
