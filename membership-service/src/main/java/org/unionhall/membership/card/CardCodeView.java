package org.unionhall.membership.card;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.qr.QrPicture;

/**
 * A code of the caller's card.
 *
 * @param token what the check takes
 * @param address the page that checks it; the token is in its fragment, which no server is sent
 * @param qr the address as a QR code
 * @param expiresIn seconds it is good
 */
@Schema(name = "CardCode")
record CardCodeView(
        @Schema(examples = "AQGhKq9Hc3Gxp1Yb") String token,
        @Schema(examples = "https://gonghui.yanan.example/card#AQGhKq9Hc3Gxp1Yb") String address,
        QrPicture qr,
        @Schema(examples = "60") long expiresIn) {

    @Override
    public String toString() {
        return "CardCodeView[***]";
    }
}
