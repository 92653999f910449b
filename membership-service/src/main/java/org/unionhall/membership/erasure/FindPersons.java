package org.unionhall.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhall.membership.account.FindAccounts;
import org.unionhall.membership.member.FindMembers;

/** Who asks for erasures, as those see it who decide about them. */
@ApplicationScoped
class FindPersons {

    @Inject FindAccounts accounts;
    @Inject FindMembers members;

    Map<UUID, ErasureView.Person> of(List<Erasure> rows) {
        var named = accounts.named(rows.stream().map(Erasure::accountId).toList());
        var known =
                members.known(
                        rows.stream().map(Erasure::memberId).filter(Objects::nonNull).toList());
        return rows.stream()
                .collect(
                        Collectors.toMap(
                                Erasure::id,
                                one -> {
                                    var member = known.get(one.memberId());
                                    return new ErasureView.Person(
                                            member == null
                                                    ? named.name(one.accountId())
                                                    : member.name(),
                                            named.mobileMask(one.accountId()),
                                            one.memberId(),
                                            member == null ? null : member.memberNumber());
                                }));
    }
}
