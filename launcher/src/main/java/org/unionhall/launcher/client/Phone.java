package org.unionhall.launcher.client;

import java.time.Duration;
import java.util.Map;

/** Somebody's telephone: it receives the codes that the stand-in of the SMS provider took. */
public final class Phone {

    private final String mobile;
    private final Api platform;
    private final Api smsProvider;

    /** A telephone with this number, on this platform, whose messages the stand-in shows. */
    public Phone(String mobile, Api platform, Api smsProvider) {
        this.mobile = mobile;
        this.platform = platform;
        this.smsProvider = smsProvider;
    }

    /** The number. */
    public String mobile() {
        return mobile;
    }

    /** Signs in with a fresh code; the caller that comes back acts for this person. */
    public Api signIn() {
        var before = received();
        askForCode();
        return signInWith(newestCodeAfter(before));
    }

    /** Asks the platform for a code. */
    public void askForCode() {
        platform.post("/api/v1/sign-in/codes", Map.of("mobile", mobile)).expect(202);
    }

    /** The newest code in the inbox; waits for one when there is none yet. */
    public String newestCode() {
        return newestCodeAfter(0);
    }

    /** Trades a code for a token. */
    public Api signInWith(String code) {
        var tokens =
                platform.post("/api/v1/sign-in/tokens", Map.of("mobile", mobile, "code", code))
                        .expect(200);
        return platform.with(tokens.text("accessToken"));
    }

    /** How many messages are in the inbox. */
    public int received() {
        return inbox().size();
    }

    /** The newest code, once there are more messages than were known. */
    public String newestCodeAfter(int known) {
        var inbox =
                Patience.until(
                        Duration.ofSeconds(10),
                        this::inbox,
                        messages -> messages.size() > Math.min(known, 19));
        if (inbox.isEmpty()) {
            throw new IllegalStateException("No text message arrived.");
        }
        return inbox.get(0).path("code").asText();
    }

    private com.fasterxml.jackson.databind.JsonNode inbox() {
        return smsProvider.get("/sms/messages?mobile=" + mobile).expect(200).body();
    }
}
