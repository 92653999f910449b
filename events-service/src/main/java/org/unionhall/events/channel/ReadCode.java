package org.unionhall.events.channel;

import org.unionhall.platform.web.PrintedCode;
import org.unionhall.platform.web.problem.Rejection;

/** The code of a channel that somebody came with. */
final class ReadCode {

    private ReadCode() {}

    /**
     * @throws Rejection {@code CHANNEL_UNKNOWN} when it cannot be a code
     */
    static PrintedCode of(String typed) {
        return PrintedCode.parse(typed)
                .orElseThrow(() -> new Rejection(ChannelProblem.CHANNEL_UNKNOWN));
    }
}
