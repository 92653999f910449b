package org.unionhall.membership.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.unionhall.membership.joining.ApplicationRequest;
import org.unionhall.membership.joining.Employer;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.person.Sex;
import org.unionhall.membership.roster.RosterRow.Wrong;
import org.unionhall.platform.web.ValueWords;
import org.unionhall.platform.web.problem.Text;

/** Reads what a row says, by its header and the words that are in use. */
final class RowReader {

    private static final Synonyms VALUES = new Synonyms("roster/values.properties");
    private static final ValueWords WORDS = new ValueWords("joining", "member");

    /** Names of two characters are often typed as wide as those of three. */
    private static final Pattern INNER_BLANKS =
            Pattern.compile("(?<=\\p{IsHan})[\\s\\p{Z}]+(?=\\p{IsHan})");

    private static final List<Locale> LANGUAGES = List.of(Text.CHINESE, Locale.ENGLISH);

    private final RosterHeader header;
    private final UsualWork usual;
    private final Function<String, Optional<String>> groups;

    /**
     * @param groups the code of a group by its name
     */
    RowReader(RosterHeader header, UsualWork usual, Function<String, Optional<String>> groups) {
        this.header = header;
        this.usual = usual;
        this.groups = groups;
    }

    RosterRow read(ReadRow row) {
        var wrong = new ArrayList<Wrong>();
        var said = said(row, wrong);
        var birth = birth(said, wrong);
        var sex = value(said, RosterColumn.SEX, Sex.class, wrong);
        var idType = value(said, RosterColumn.ID_TYPE, IdType.class, wrong);
        var form = value(said, RosterColumn.EMPLOYMENT_FORM, EmploymentForm.class, wrong);
        var migrant = yesOrNo(said, wrong);
        var request =
                new ApplicationRequest(
                        null,
                        null,
                        said.get(RosterColumn.NAME),
                        idType == null ? IdType.RESIDENT_ID : idType,
                        said.get(RosterColumn.ID_NUMBER),
                        group(said, wrong),
                        form == null ? usual.employmentForm() : form,
                        migrant == null ? usual.migrantWorker() : migrant,
                        new Employer(
                                said.get(RosterColumn.EMPLOYER),
                                said.get(RosterColumn.EMPLOYER_CODE)),
                        List.of(),
                        birth == null ? null : birth.day(),
                        sex);
        return new RosterRow(row.line(), said, request, mobile(said, wrong), birth, sex, wrong);
    }

    private Map<RosterColumn, String> said(ReadRow row, List<Wrong> wrong) {
        var said = new EnumMap<RosterColumn, String>(RosterColumn.class);
        header.columns()
                .forEach(
                        (column, position) -> {
                            var fault = row.faults().get(position);
                            var text = row.cell(position).strip();
                            if (fault != null) {
                                wrong.add(Wrong.of(column, fault.problem()));
                            } else if (!text.isEmpty()) {
                                said.put(column, tidy(column, text));
                            }
                        });
        return said;
    }

    private static String tidy(RosterColumn column, String text) {
        return column == RosterColumn.NAME ? INNER_BLANKS.matcher(text).replaceAll("") : text;
    }

    private static DayText birth(Map<RosterColumn, String> said, List<Wrong> wrong) {
        var text = said.get(RosterColumn.BIRTH_DATE);
        var birth = text == null ? Optional.<DayText>empty() : DayText.read(text);
        if (text != null && birth.isEmpty()) {
            wrong.add(notUnderstood(RosterColumn.BIRTH_DATE));
        }
        return birth.orElse(null);
    }

    private static <E extends Enum<E>> E value(
            Map<RosterColumn, String> said, RosterColumn column, Class<E> type, List<Wrong> wrong) {
        var text = said.get(column);
        if (text == null) {
            return null;
        }
        var known = VALUES.of(text, type);
        if (known != null) {
            return known;
        }
        var bare = Synonyms.bare(text);
        for (var value : type.getEnumConstants()) {
            if (bare.equals(Synonyms.bare(value.name())) || isCalled(value, bare)) {
                return value;
            }
        }
        wrong.add(notUnderstood(column));
        return null;
    }

    private static boolean isCalled(Enum<?> value, String bare) {
        return LANGUAGES.stream()
                .anyMatch(language -> bare.equals(Synonyms.bare(WORDS.of(value, language))));
    }

    private static Boolean yesOrNo(Map<RosterColumn, String> said, List<Wrong> wrong) {
        var text = said.get(RosterColumn.MIGRANT_WORKER);
        var meaning = text == null ? null : VALUES.of(text);
        if (text != null && meaning == null) {
            wrong.add(notUnderstood(RosterColumn.MIGRANT_WORKER));
        }
        return meaning == null ? null : Boolean.valueOf("Yes".equals(meaning));
    }

    private String group(Map<RosterColumn, String> said, List<Wrong> wrong) {
        var text = said.get(RosterColumn.GROUP);
        if (text == null) {
            return usual.group();
        }
        var code = groups.apply(text);
        if (code.isEmpty()) {
            wrong.add(notUnderstood(RosterColumn.GROUP));
        }
        return code.orElse(null);
    }

    private static Mobile mobile(Map<RosterColumn, String> said, List<Wrong> wrong) {
        var text = said.get(RosterColumn.MOBILE);
        if (text == null || text.indexOf('*') >= 0) {
            return null;
        }
        var read = Mobile.read(text);
        if (read.isRefused()) {
            wrong.add(new Wrong(RosterColumn.MOBILE, read.refusal(), read.args()));
        }
        return read.value();
    }

    private static Wrong notUnderstood(RosterColumn column) {
        return Wrong.of(column, RosterProblem.CELL_NOT_UNDERSTOOD);
    }
}
