package org.unionhall.platform.jobs;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why a job is not begun, stopped, resumed or read. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum JobProblem implements WordedProblem {
    TOO_MANY_JOBS(
            429,
            text("未完成的任务过多", "Too many jobs are unfinished"),
            text(
                    "您最多可以同时有 {0} 个未完成的任务，请等待其中一个完成，或将其取消。",
                    "You may have {0} unfinished jobs at most; wait until one is done, or cancel"
                            + " one.")),
    JOB_OVER(
            409,
            text("任务已结束", "The job is over"),
            text(
                    "任务已完成、失败或取消，不能再取消。",
                    "The job is done, failed or cancelled already, so it cannot be cancelled.")),
    JOB_NOT_STOPPED(
            409,
            text("任务不能继续", "The job cannot be resumed"),
            text(
                    "只有已取消或失败、且中间结果仍在保存期内的任务可以继续；请重新提交。",
                    "Only a job that was cancelled or failed, and whose pieces are still kept, can"
                            + " be resumed; ask for a new one.")),
    JOB_NOT_DONE(
            409,
            text("任务尚未完成", "The job is not done"),
            text("任务完成后才有文件。", "There is a file once the job is done.")),
    JOB_FILE_ENDED(
            404,
            text("文件已到期删除", "The file has ended"),
            text(
                    "文件保存期已满，已被删除；需要时请重新提交任务。",
                    "The file was deleted at its end; ask for a new one if you need it.")),
    JOB_BROKE(
            500,
            text("任务多次出错", "The job failed again and again"),
            text(
                    "任务多次出错后停止，已完成的部分仍保留；请稍后继续，仍不成功时请联系管理员。",
                    "The job stopped after several errors; what it has done is kept. Resume it"
                            + " later, and tell an administrator if it fails again."));

    private final Words words;

    JobProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
