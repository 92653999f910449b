package org.unionhall.organization.example;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why something cannot be done with a reading room. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
enum ReadingRoomProblem implements WordedProblem {
    READING_ROOM_CLOSED(
            409,
            text("书屋已停用", "The reading room is closed"),
            text("该书屋已于 {0} 停用，不能再修改。", "The room was closed on {0} and cannot change.")),
    READING_ROOM_UNIT_FIXED(
            409,
            text("书屋所属工会不能更改", "The room's union cannot change"),
            text("书屋的所属工会不能更改，请另建书屋。", "A room stays with its union; open another."));

    private final Words words;

    ReadingRoomProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
