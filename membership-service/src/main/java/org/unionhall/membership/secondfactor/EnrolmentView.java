package org.unionhall.membership.secondfactor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.qr.QrCode;
import org.unionhall.platform.qr.QrPicture;

/**
 * The secret of a second factor that is being set up; it is shown once.
 *
 * @param secret in Base32, to be typed into an app
 * @param uri the same as authenticator apps take it ({@code otpauth://totp/…})
 * @param qr the address as a QR code
 * @param expiresIn seconds for the first code
 */
@Schema(name = "SecondFactorEnrolment")
record EnrolmentView(
        @Schema(examples = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP") String secret,
        @Schema(examples = "otpauth://totp/Unionhall:138%2A%2A%2A%2A8000?secret=JBSWY3DPEHPK3PXP")
                String uri,
        QrPicture qr,
        @Schema(examples = "600") long expiresIn) {

    static EnrolmentView of(Totp totp, String issuer, String account, long expiresIn) {
        var uri =
                "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                        .formatted(
                                encoded(issuer),
                                encoded(account),
                                totp.secret(),
                                encoded(issuer),
                                Totp.DIGITS,
                                Totp.STEP_SECONDS);
        return new EnrolmentView(totp.secret(), uri, new QrCode(uri).picture(), expiresIn);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "EnrolmentView[***]";
    }
}
