package org.unionhall.membership.applicationform;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.unionhall.membership.notice.NoticeView;

/**
 * What a form shows.
 *
 * @param number of the application; null on a blank form
 * @param submitted the day, in words; null on a blank form
 * @param rows from top to bottom
 * @param declaration what the applicant declares
 * @param notices in the wordings that were consented to; on a blank form those in force
 */
record ApplicationForm(
        Locale locale,
        String unit,
        UUID number,
        String submitted,
        List<List<Field>> rows,
        NoticeView declaration,
        List<NoticeView> notices) {

    /** What is asked and what was answered; empty where nothing was. */
    record Field(String label, String value) {}

    boolean isBlank() {
        return number == null;
    }

    @Override
    public String toString() {
        return "ApplicationForm[***]";
    }
}
