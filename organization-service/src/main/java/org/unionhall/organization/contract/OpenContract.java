package org.unionhall.organization.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.unionhall.organization.unit.UnitProfile;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** A union records an offer, or a contract that was signed before it worked with the system. */
@ApplicationScoped
class OpenContract {

    @Inject Contracts contracts;
    @Inject RecordContract record;
    @Inject ActOnContracts act;
    @Inject ContractTerms terms;

    /**
     * @throws Rejection {@code CONTRACT_OPEN}, {@code CONTRACT_DAY}, or what is wrong with the
     *     matter
     */
    @Transactional
    Contract offer(ContractOfferRequest request, Actor actor) {
        var union = act.forUnion(request.unitId(), actor);
        var matter = renewable(request.matter(), union);
        terms.requireDay(request.offeredOn(), LocalDate.EPOCH, "/offeredOn");
        var reply = terms.reply(request.offeredOn(), union.regionCode());
        return record.offered(
                Contract.about(Ids.next(), union.unitId(), matter)
                        .offered(
                                new Offer(request.offeredBy(), request.offeredOn()),
                                reply,
                                actor.id()));
    }

    /**
     * Signed and filed already; the union above confirms it like any other.
     *
     * @throws Rejection as {@link #offer}, and what is wrong with signing and filing
     */
    @Transactional
    Contract record(ContractPaperRequest request, Actor actor) {
        var union = act.forUnion(request.unitId(), actor);
        var matter = renewable(request.matter(), union);
        var signed = request.signed();
        var filing = request.filing();
        terms.require(signed.signing(), union.regionCode());
        terms.requireDay(signed.signing().signedOn(), LocalDate.EPOCH, "/signedOn");
        terms.requireDay(filing.filedOn(), signed.signing().signedOn(), "/filedOn");
        var one =
                Contract.about(Ids.next(), union.unitId(), matter)
                        .recorded(
                                signed,
                                terms.toFile(signed.signing().signedOn(), union.regionCode()),
                                actor.id());
        one.filed(filing, terms.silence(filing.filedOn(), union.regionCode()), actor.id());
        return record.added(one);
    }

    private ContractMatter renewable(ContractMatter matter, UnitProfile union) {
        if (!matter.level().isFor(union)) {
            throw new Rejection(ContractProblem.CONTRACT_LEVEL_DIFFERS).at("/level");
        }
        if (matter.renewsId() != null
                && !contracts.isRenewable(matter.renewsId(), union.unitId(), matter.kind())) {
            throw new Rejection(ContractProblem.CONTRACT_NOT_RENEWABLE).at("/renewsId");
        }
        return matter;
    }
}
