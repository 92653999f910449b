package org.unionhall.membership.standing;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.member.ChangeStanding.Changed;
import org.unionhall.membership.member.MemberStatus;
import org.unionhall.platform.web.Versioned;

/** How a membership stands now, and nothing of the person. */
@Schema(name = "Standing")
record StandingView(UUID memberId, MemberStatus status, @Schema(examples = "2") long version)
        implements Versioned {

    static StandingView of(UUID memberId, Changed changed) {
        return new StandingView(memberId, changed.status(), changed.version());
    }
}
