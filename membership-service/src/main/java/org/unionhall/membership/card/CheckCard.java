package org.unionhall.membership.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.unionhall.membership.signin.FindSignIns;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.Mask;

/**
 * Checks a card for anybody. What is forged, what is over and what is not valid any more are
 * answered alike; the state is read each time, so that an end holds at once.
 */
@ApplicationScoped
class CheckCard {

    @Inject FindCard cards;
    @Inject FindSignIns signIns;
    @Inject Seal seal;
    @Inject Clock clock;

    @Transactional
    CardCheckView check(String token) {
        return CardCode.read(token, seal)
                .filter(code -> code.until().isAfter(clock.instant()))
                .flatMap(this::valid)
                .orElse(CardCheckView.NOT_VALID);
    }

    private Optional<CardCheckView> valid(CardCode code) {
        return cards.of(code.memberId())
                .filter(
                        card ->
                                code.signIn() == null
                                        || signIns.isOpen(code.signIn(), card.accountId()))
                .map(
                        card ->
                                new CardCheckView(
                                        true, Mask.name(card.name()), card.union(), code.until()));
    }
}
