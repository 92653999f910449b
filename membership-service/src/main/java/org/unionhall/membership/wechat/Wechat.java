package org.unionhall.membership.wechat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.problem.Rejection;

/**
 * The service account. When WeChat fails time after time it is left alone for some seconds. Error
 * codes are those of its documentation (全局返回码说明).
 */
@ApplicationScoped
public class Wechat {

    private static final Logger LOG = Logger.getLogger(Wechat.class);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Duration BEFORE_ITS_END = Duration.ofMinutes(5);

    /** Invalid, missing or expired access token. */
    private static final Set<Integer> TOKEN = Set.of(40001, 40014, 41001, 42001);

    /** Not a follower, refused, unsubscribed, or an openid of another service account. */
    private static final Set<Integer> NOT_SUBSCRIBED = Set.of(40003, 43004, 43019, 43101);

    /** Of the day; 45011 is of the minute and passes. */
    private static final int QUOTA = 45009;

    private static final Set<Integer> PASSING = Set.of(-1, 45011, 50002);

    /** An invalid code, and one that was used. */
    private static final Set<Integer> CODE = Set.of(40029, 40163, 41008, 42003);

    @Inject @RestClient WechatApi api;
    @Inject WechatSettings settings;
    @Inject ObjectMapper json;
    @Inject Clock clock;

    private Token known = new Token("", Instant.EPOCH);

    private record Token(String value, Instant until) {}

    /** WeChat says that it cannot answer now. */
    static final class Passing extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Passing(Integer errcode) {
            super("WeChat answers " + errcode, null, false, false);
        }
    }

    /** Whether there is a service account. */
    public boolean offered() {
        return settings.offered();
    }

    /**
     * Hands over a message, which is sent once for its id within ten minutes, however often it is
     * handed over. A token that WeChat does not know any more is renewed once.
     *
     * @param about a few words, at most twenty characters
     * @throws RuntimeException when WeChat did not answer; it may have been taken all the same.
     *     Nothing of the person is in it
     */
    @Retry(maxRetries = 1, delay = 100, jitter = 50)
    @CircuitBreaker(
            requestVolumeThreshold = 20,
            failureRatio = 0.9,
            delay = 3,
            delayUnit = ChronoUnit.SECONDS)
    public WechatOutcome send(String openid, String about, Instant at, UUID id) {
        var time = MINUTE.format(LocalDateTime.ofInstant(at, HouseClock.ZONE));
        var data = Map.of("thing1", new WechatApi.Value(about), "time2", new WechatApi.Value(time));
        var message =
                new WechatApi.Message(
                        openid, settings.template(), settings.opens(), id.toString(), data);
        var token = token(null);
        int errcode = api.send(token, message).errcode();
        if (TOKEN.contains(errcode)) {
            errcode = api.send(token(token), message).errcode();
        }
        return outcome(errcode);
    }

    private static WechatOutcome outcome(int errcode) {
        if (errcode == 0) {
            return WechatOutcome.TAKEN;
        }
        if (NOT_SUBSCRIBED.contains(errcode)) {
            return WechatOutcome.NOT_SUBSCRIBED;
        }
        if (PASSING.contains(errcode) || TOKEN.contains(errcode)) {
            throw new Passing(errcode);
        }
        LOG.warnf("WeChat takes no message: errcode %d", errcode);
        return errcode == QUOTA ? WechatOutcome.QUOTA : WechatOutcome.REFUSED;
    }

    /**
     * Whose code it is.
     *
     * @throws Rejection {@code WECHAT_CODE_REFUSED}, {@code WECHAT_UNAVAILABLE}
     */
    String openidOf(String code) {
        var answer = exchanged(code);
        if (CODE.contains(answer.code())) {
            throw new Rejection(WechatProblem.WECHAT_CODE_REFUSED).at("/code");
        }
        if (answer.code() != 0 || answer.openid() == null) {
            LOG.warnf("WeChat exchanges no code: errcode %d", answer.code());
            throw new Rejection(WechatProblem.WECHAT_UNAVAILABLE);
        }
        return answer.openid();
    }

    private WechatApi.CodeAnswer exchanged(String code) {
        try {
            var answer =
                    api.exchange(settings.appId(), settings.secret(), code, "authorization_code");
            return json.readValue(answer, WechatApi.CodeAnswer.class);
        } catch (RuntimeException | JsonProcessingException unanswered) {
            // what it says may quote the address, with secret and code
            LOG.warnf("WeChat was not reached: %s", unanswered.getClass().getSimpleName());
            throw new Rejection(WechatProblem.WECHAT_UNAVAILABLE);
        }
    }

    /**
     * @param refused the token that WeChat does not know any more; null for none
     */
    private synchronized String token(String refused) {
        boolean renew = known.value().equals(refused);
        var now = clock.instant();
        if (renew || !known.until().isAfter(now)) {
            var answer =
                    api.token(
                            new WechatApi.TokenQuestion(
                                    "client_credential",
                                    settings.appId(),
                                    settings.secret(),
                                    renew));
            if (!answer.isToken()) {
                throw new Passing(answer.errcode());
            }
            var until = now.plusSeconds(answer.seconds()).minus(BEFORE_ITS_END);
            known = new Token(answer.token(), until);
        }
        return known.value();
    }
}
