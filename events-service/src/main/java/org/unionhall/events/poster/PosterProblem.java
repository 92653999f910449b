package org.unionhall.events.poster;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why there is no poster: nobody could join through what it shows. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum PosterProblem implements WordedProblem {
    POSTER_CHANNEL_CLOSED(
            409,
            text("渠道已停用", "The channel is closed"),
            text(
                    "该入会码已停用，不再生成海报；恢复渠道后可以再次下载。",
                    "The code is no longer in use, so there is no poster; open the channel again"
                            + " first.")),
    POSTER_DRIVE_OVER(
            409,
            text("入会行动已结束", "The drive is over"),
            text("该入会码已过有效期，不再生成海报。", "The last day of this code is over, so there is no poster.")),
    POSTER_UNIT_TAKES_NO_MEMBERS(
            409,
            text("该工会目前不能办理入会", "The union cannot take members at present"),
            text(
                    "该工会不在正常状态，或不直接办理个人入会，因此不生成海报。",
                    "The union is not at work or takes no members directly, so there is no"
                            + " poster."));

    private final Words words;

    PosterProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
