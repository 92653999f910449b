package org.unionhall.membership.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.unionhall.membership.member.FindMembers;
import org.unionhall.platform.qr.QrCode;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.access.SignedIn;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Makes codes of one's own card; nothing is kept of them. */
@ApplicationScoped
class MakeCardCode {

    @Inject FindCard cards;
    @Inject FindMembers members;
    @Inject CardSettings settings;
    @Inject Seal seal;
    @Inject Clock clock;

    /**
     * @throws Rejection {@code NOT_FOUND} when the account never was a member, {@code
     *     CARD_NOT_VALID} when it is none now
     */
    @Transactional
    CardCodeView make(UUID account, SignedIn signedIn) {
        var holder =
                members.lastOfAccount(account)
                        .orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
        var card = cards.of(holder).orElseThrow(() -> new Rejection(CardProblem.CARD_NOT_VALID));
        var until = clock.instant().plus(settings.codeLifetime()).truncatedTo(ChronoUnit.SECONDS);
        var token = new CardCode(card.memberId(), signedIn.id(), until).text(seal);
        var address = settings.publicUrl() + "/card#" + token;
        return new CardCodeView(
                token, address, new QrCode(address).picture(), settings.codeLifetime().toSeconds());
    }
}
