package org.unionhall.membership.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.unionhall.membership.person.Mobile;

/**
 * Sends text messages. When the provider fails time after time it is left alone for some seconds.
 */
@ApplicationScoped
public class SmsProvider {

    @Inject @RestClient SmsApi api;

    /**
     * Hands a code to the provider.
     *
     * @throws RuntimeException when the provider did not take it, in whatever way; nothing of the
     *     mobile or the code is in it
     */
    @Retry(maxRetries = 1, delay = 100, jitter = 50)
    @CircuitBreaker(
            requestVolumeThreshold = 20,
            failureRatio = 0.9,
            delay = 3,
            delayUnit = ChronoUnit.SECONDS)
    public void sendCode(Mobile mobile, String text, String code) {
        api.send(new SmsApi.Message(mobile.number(), text, code, null));
    }

    /**
     * Hands a text that is no code to the provider, which sends it once for its id, however often
     * it is handed over.
     *
     * @throws RuntimeException as {@link #sendCode}; it may have been taken all the same
     */
    @Retry(maxRetries = 1, delay = 100, jitter = 50)
    @CircuitBreaker(
            requestVolumeThreshold = 20,
            failureRatio = 0.9,
            delay = 3,
            delayUnit = ChronoUnit.SECONDS)
    public void sendText(Mobile mobile, String text, UUID id) {
        api.send(new SmsApi.Message(mobile.number(), text, null, id.toString()));
    }
}
