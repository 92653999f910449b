package org.unionhall.organization.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** A union records what happens with a contract, step by step. */
@ApplicationScoped
class MoveContract {

    @Inject RecordContract record;
    @Inject ActOnContracts act;
    @Inject ContractTerms terms;

    /**
     * @throws Rejection {@code CONTRACT_NOT_WAITING}, {@code CONTRACT_DAY}, {@code
     *     NEGOTIATORS_UNEQUAL}, {@code NEGOTIATORS_TOO_FEW}
     */
    @Transactional
    Contract negotiate(UUID id, NegotiationRequest request, IfMatch version, Actor actor) {
        var held = act.keeping(id, version, actor);
        var sides = request.parsed();
        terms.require(sides, held.region());
        var one = held.contract();
        one.negotiated(sides, actor.id());
        terms.requireDay(sides.repliedOn(), one.course().offer().offeredOn(), "/repliedOn");
        return record.changed(one);
    }

    /**
     * @throws Rejection {@code CONTRACT_NOT_WAITING}, {@code CONTRACT_DAY}, or as {@link
     *     Adoption#require} does
     */
    @Transactional
    Contract adopt(UUID id, AdoptionRequest request, IfMatch version, Actor actor) {
        var one = act.keeping(id, version, actor).contract();
        var vote = request.parsed();
        vote.require();
        var negotiated = one.course().negotiatedFrom();
        one.adopted(vote, actor.id());
        terms.requireDay(vote.adoptedOn(), negotiated, "/adoptedOn");
        return record.changed(one);
    }

    /**
     * @throws Rejection {@code CONTRACT_NOT_WAITING}, {@code CONTRACT_DAY}, {@code CONTRACT_YEARS},
     *     or what is wrong with the employers
     */
    @Transactional
    Contract sign(UUID id, SigningRequest request, IfMatch version, Actor actor) {
        var held = act.keeping(id, version, actor);
        var one = held.contract();
        var signed = request.signed(one.matter().level());
        var signing = signed.signing();
        terms.require(signing, held.region());
        one.signed(signed, terms.toFile(signing.signedOn(), held.region()), actor.id());
        terms.requireDay(signing.signedOn(), one.course().adoptedFrom(), "/signedOn");
        return record.changed(one);
    }

    /**
     * @throws Rejection {@code CONTRACT_NOT_WAITING}, {@code CONTRACT_DAY}, {@code CONTRACT_OVER}
     */
    @Transactional
    Contract file(UUID id, ContractFilingRequest request, IfMatch version, Actor actor) {
        var held = act.keeping(id, version, actor);
        var filing = request.parsed();
        var one = held.contract();
        one.filed(filing, terms.silence(filing.filedOn(), held.region()), actor.id());
        terms.requireDay(filing.filedOn(), one.course().signing().signedOn(), "/filedOn");
        return record.changed(one);
    }

    /**
     * @throws Rejection {@code CONTRACT_NOT_WAITING}, {@code CONTRACT_DAY}, {@code
     *     OBJECTION_TOO_LATE}
     */
    @Transactional
    Contract object(UUID id, ContractObjectionRequest request, IfMatch version, Actor actor) {
        var one = act.keeping(id, version, actor).contract();
        var objection = request.parsed();
        var filing = one.course().filing();
        one.objected(objection, terms.days(), actor.id());
        terms.requireDay(objection.objectedOn(), filing.filedOn(), "/objectedOn");
        return record.changed(one);
    }

    /**
     * @throws Rejection {@code CONTRACT_NOT_WAITING}, {@code CONTRACT_DAY}
     */
    @Transactional
    Contract end(UUID id, ContractEndRequest request, IfMatch version, Actor actor) {
        var one = act.keeping(id, version, actor).contract();
        var early = request.parsed();
        one.ended(early);
        terms.requireDay(early.endedOn(), one.course().effect().effectiveFrom(), "/endedOn");
        return record.changed(one);
    }

    /**
     * @throws Rejection {@code CONTRACT_NOT_WAITING}
     */
    @Transactional
    Contract withdraw(UUID id, Reason why, IfMatch version, Actor actor) {
        var one = act.keeping(id, version, actor).contract();
        one.withdrawn(new Ending(terms.today(), why.read()), actor.id());
        return record.changed(one);
    }
}
