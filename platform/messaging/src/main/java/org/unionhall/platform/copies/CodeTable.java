package org.unionhall.platform.copies;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unionhall.platform.persistence.Sql;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Rejection;
import org.unionhall.platform.web.problem.Text;

/**
 * A copy of a code table: codes with names, in an order. A code that the owner adds is known here
 * as soon as its message arrives, without a release.
 */
public abstract class CodeTable
        extends RememberedCopy<CodeTable.Code, Map<String, CodeTable.Code>> {

    /**
     * A code as it is published.
     *
     * @param validTo the last day on which it can be chosen; null while there is none
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Code(
            String code,
            long version,
            int position,
            String nameZh,
            String nameEn,
            LocalDate validFrom,
            LocalDate validTo) {

        boolean isValidOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    private final String table;
    private final String list;

    /**
     * @param message {@code Code.class}, so that the copy names what it reads
     * @param list where clients read the codes, such as {@code /api/v1/groups}
     */
    protected CodeTable(Class<Code> message, String topic, String table, String list) {
        super(message, topic, table, "code");
        this.table = table;
        this.list = list;
    }

    /** All codes, those of the past too, in their order. */
    @Override
    protected Map<String, Code> read() {
        List<Tuple> rows =
                Sql.rows(
                                entities(),
                                "SELECT code, version, position, name_zh, name_en, valid_from,"
                                        + " valid_to FROM "
                                        + table
                                        + " ORDER BY position")
                        .getResultList();
        var codes = new LinkedHashMap<String, Code>();
        for (var row : rows) {
            codes.put(
                    row.get(0, String.class),
                    new Code(
                            row.get(0, String.class),
                            row.get(1, Long.class),
                            row.get(2, Integer.class),
                            row.get(3, String.class),
                            row.get(4, String.class),
                            row.get(5, LocalDate.class),
                            row.get(6, LocalDate.class)));
        }
        return codes;
    }

    /** The code that people mean by this word: itself, or its name in either language. */
    public Optional<String> named(String word) {
        return all().values().stream()
                .filter(
                        code ->
                                word.equalsIgnoreCase(code.code())
                                        || word.equals(code.nameZh())
                                        || word.equalsIgnoreCase(code.nameEn()))
                .map(Code::code)
                .findFirst();
    }

    /** Adds a error when the code cannot be chosen on that day; null is no code. */
    public void check(String code, LocalDate day, String pointer, InputErrors errors) {
        if (code != null && !knows(code, day)) {
            errors.add(pointer, CommonProblem.INVALID_VALUE, unknown());
        }
    }

    /**
     * The code a list is narrowed by; codes of the past are good for that.
     *
     * @throws Rejection {@code INVALID_PARAMETER} when there never was such a code
     */
    public String filter(String code, String parameter) {
        if (code != null && !code.isEmpty() && !all().containsKey(code)) {
            throw Rejection.invalidParameter(parameter, "GET " + list);
        }
        return code == null || code.isEmpty() ? null : code;
    }

    /**
     * The same for a code in a body.
     *
     * @throws Rejection {@code INVALID_VALUE} at the pointer
     */
    public String filterAt(String code, String pointer) {
        if (code != null && !all().containsKey(code)) {
            throw new Rejection(CommonProblem.INVALID_VALUE, unknown()).at(pointer);
        }
        return code;
    }

    private Text unknown() {
        return Text.text(
                "没有这个代码，可用代码见 GET " + list + "。",
                "There is no such code; GET " + list + " lists them.");
    }

    private boolean knows(String code, LocalDate day) {
        var known = all().get(code);
        return known != null && known.isValidOn(day);
    }

    /** Those that can be chosen on the day, in the order of the table. */
    public List<String> validOn(LocalDate day) {
        return all().values().stream().filter(code -> code.isValidOn(day)).map(Code::code).toList();
    }

    /** The codes once each, in the order of the table; those it does not know come last. */
    public List<String> inOrder(Collection<String> codes) {
        var known = all();
        return codes.stream()
                .distinct()
                .sorted(
                        Comparator.comparing(
                                (String code) ->
                                        known.containsKey(code)
                                                ? known.get(code).position()
                                                : Integer.MAX_VALUE))
                .toList();
    }

    /** The code's name; the code itself when it is not known. */
    public String label(String code, Locale locale) {
        var known = all().get(code);
        return known == null ? code : new Text(known.nameZh(), known.nameEn()).in(locale);
    }
}
