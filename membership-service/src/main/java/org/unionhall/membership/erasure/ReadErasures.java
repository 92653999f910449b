package org.unionhall.membership.erasure;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** Shows erasures to the person and to the unions that see to them. */
@ApplicationScoped
class ReadErasures {

    @Inject Erasures erasures;
    @Inject FindErasure find;
    @Inject FindPersons persons;
    @Inject Holdings holdings;
    @Inject ErasureTerms terms;
    @Inject UnitCopies units;
    @Inject Clock clock;

    @Transactional
    ErasurePreview preview(Actor actor, Locale locale) {
        var parts = holdings.preview(actor.id(), locale);
        var unit = find.unions(actor.id()).unit();
        var now = clock.instant();
        return new ErasurePreview(
                parts.stream().allMatch(part -> part.open() == 0),
                terms.restoreDays(unit, now),
                terms.answerDays(unit, now),
                parts);
    }

    /**
     * @param unitId only those of this union and the ones below it; null for all
     */
    @Transactional
    Page<ErasureView> page(UUID unitId, ErasureState state, PageRequest page, Actor actor) {
        var scope = units.within(unitId, actor.scope(REVIEW_JOINING));
        return shown(erasures.page(state, scope, page), page, actor);
    }

    @Transactional
    Page<ErasureView> own(Actor actor, PageRequest page) {
        return shown(erasures.ofAccount(actor.id(), page), page, actor);
    }

    /**
     * @throws org.unionhall.platform.web.problem.Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    @Transactional
    ErasureView one(UUID id, Actor actor, Locale locale) {
        return shown(find.one(id, actor), actor, locale);
    }

    @Transactional
    ErasureView shown(Erasure erasure, Actor actor, Locale locale) {
        var parts = erasure.state().isOpen() ? holdings.preview(erasure.accountId(), locale) : null;
        return view(List.of(erasure), parts, actor).apply(erasure);
    }

    private Page<ErasureView> shown(List<Erasure> rows, PageRequest page, Actor actor) {
        return Page.of(rows, page, view(rows, null, actor), Erasure::id);
    }

    private Function<Erasure, ErasureView> view(
            List<Erasure> rows, List<ErasedPart> parts, Actor actor) {
        var names =
                units.names(
                        rows.stream()
                                .flatMap(one -> Stream.of(one.unitId(), one.deciderId()))
                                .filter(Objects::nonNull)
                                .toList());
        var people = persons.of(rows.stream().filter(one -> one.state().isOpen()).toList());
        var now = clock.instant();
        return one ->
                ErasureView.of(one, !one.isOf(actor), people.get(one.id()), names, parts, now);
    }
}
