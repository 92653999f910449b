package org.unionhall.membership.transfer;

import org.unionhall.platform.web.problem.Refuses;

/** Why a transfer is not opened, whoever asks for it. */
@Refuses({
    "UNIT_UNKNOWN",
    "JoiningProblem.UNIT_NOT_TAKING_MEMBERS",
    "TRANSFER_SAME_UNION",
    "TRANSFER_OPEN",
    "MEMBER_NOT_TRANSFERABLE"
})
interface TransferRefusals {}
