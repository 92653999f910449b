package org.unionhall.platform.messaging;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Text;

/** Refusals about dead letters and copies. */
public enum DeadLetterProblem implements ProblemType {
    DEAD_LETTER_NOT_FOUND(
            404,
            text("未找到死信", "No such dead letter"),
            text(
                    "该死信不存在，或本服务已不再订阅其主题。",
                    "There is no such dead letter, or its topic is no longer read.")),
    DEAD_LETTER_SETTLED(
            409,
            text("死信已处理", "Already settled"),
            text("该死信已重放或已放弃。", "This dead letter was replayed or discarded before.")),
    REPLAY_FAILED(
            409,
            text("重放失败", "It still cannot be applied"),
            text(
                    "消息仍无法处理({0}),未作任何更改。",
                    "The message still cannot be applied ({0}); nothing was changed.")),
    COPY_NOT_FOUND(
            404,
            text("未找到副本", "No such copy"),
            text("本服务没有主题“{0}”的副本。", "This service keeps no copy of the topic {0}."));

    private final int status;
    private final Text title;
    private final Text detail;

    DeadLetterProblem(int status, Text title, Text detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Text detail() {
        return detail;
    }
}
