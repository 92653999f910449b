package org.unionhall.events.channel;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public addresses that a channel's code leads to. */
@ApplicationScoped
class JoinLinks {

    private final String publicUrl;

    JoinLinks(@ConfigProperty(name = "unionhall.public-url") String publicUrl) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** The page a phone opens after scanning. */
    String join(String code) {
        return publicUrl + "/join/" + code;
    }

    /** Where a code can be typed. */
    String home() {
        return publicUrl;
    }

    String qrPng(String code) {
        return publicUrl + "/api/v1/channels/" + code + "/qr";
    }

    String qrSvg(String code) {
        return qrPng(code) + "?format=svg";
    }
}
