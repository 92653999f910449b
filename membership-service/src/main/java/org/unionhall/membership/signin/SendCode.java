package org.unionhall.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.membership.sealing.Seal;
import org.unionhall.membership.sms.SmsProvider;
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

    private final SignInCodes codes;
    private final SmsProvider sms;
    private final Seal seal;
    private final SignInSettings settings;
    private final SignInFigures figures;

    SendCode(
            SignInCodes codes,
            SmsProvider sms,
            Seal seal,
            SignInSettings settings,
            SignInFigures figures) {
        this.codes = codes;
        this.sms = sms;
        this.seal = seal;
        this.settings = settings;
        this.figures = figures;
    }

    /**
     * @return how long the code is good
     * @throws Rejection {@code CODE_TOO_OFTEN}; {@code SMS_UNAVAILABLE}, after which nothing is
     *     stored
     */
    Duration send(Mobile mobile) {
        var index = seal.index(IndexKind.MOBILE, mobile.number());
        var wait = codes.reserve(index);
        if (!wait.isZero()) {
            figures.tooOften();
            throw new Rejection(SignInProblem.CODE_TOO_OFTEN, wait.toSeconds())
                    .with("retryAfter", wait.toSeconds());
        }
        var code = "%06d".formatted(RANDOM.nextInt(CODES));
        try {
            sms.sendCode(mobile, text(code), code);
        } catch (RuntimeException notTaken) {
            figures.notTaken();
            codes.giveBack(index);
            LOG.warnf(
                    "The SMS provider did not take a code: %s",
                    notTaken.getClass().getSimpleName());
            throw new Rejection(SignInProblem.SMS_UNAVAILABLE).with("retryAfter", 5);
        }
        figures.sent();
        codes.put(index, mac(seal, mobile, code));
        return settings.codeLifetime();
    }

    private String text(String code) {
        return "【工会】您的登录验证码为 %s,%d 分钟内有效。请勿告知他人。"
                .formatted(code, settings.codeLifetime().toMinutes());
    }

    /** Keyed, since a million codes are soon tried; bound to the number. */
    static byte[] mac(Seal seal, Mobile mobile, String code) {
        return seal.index(IndexKind.SIGN_IN_CODE, mobile.number() + '|' + code);
    }
}
