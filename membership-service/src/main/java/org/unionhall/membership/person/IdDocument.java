package org.unionhall.membership.person;

import static org.unionhall.membership.person.PersonProblem.*;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.unionhall.platform.web.Ideographs;
import org.unionhall.platform.web.Mask;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * 有效证件: a kind of document with its number. Whom it speaks of is its {@link PersonIdentity}. Birth
 * date is null and sex unknown where the number does not tell them.
 */
public final class IdDocument {

    private static final Pattern HK_MACAO = Pattern.compile("[HM][0-9]{8}([0-9]{2})?");
    private static final Pattern TAIWAN = Pattern.compile("[0-9]{8}([0-9]{2})?");
    private static final Pattern FOREIGN_OLD = Pattern.compile("[A-Z]{3}[0-9]{12}");
    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,17}");
    private static final Pattern MILITARY =
            Pattern.compile("[" + Ideographs.CLASS + "A-Z0-9\\-()]{4,20}");

    private final IdType type;
    private final String number;
    private final LocalDate birthDate;
    private final Sex sex;
    private final boolean unusual;

    private IdDocument(IdType type, String number, LocalDate birthDate, Sex sex, boolean unusual) {
        this.type = type;
        this.number = number;
        this.birthDate = birthDate;
        this.sex = sex;
        this.unusual = unusual;
    }

    /** Reads a number of the given kind as a person typed it. */
    public static Reading<IdDocument> read(IdType type, String text, LocalDate today) {
        return switch (type) {
            case RESIDENT_ID -> citizen(type, text, today, false);
            case HK_MACAO_TAIWAN_RESIDENCE -> citizen(type, text, today, true);
            case FOREIGN_RESIDENCE -> foreignResidence(text, today);
            case HK_MACAO_PERMIT -> plain(type, text, HK_MACAO);
            case TAIWAN_PERMIT -> plain(type, text, TAIWAN);
            case PASSPORT -> plain(type, text, PASSPORT);
            case MILITARY -> plain(type, text, MILITARY);
        };
    }

    /**
     * One that has to be given, as the field {@code idNumber} of a request.
     *
     * @throws Rejection {@code REQUIRED}, or what is wrong with it
     */
    public static IdDocument given(IdType type, String text, LocalDate today) {
        if (Typed.isBlank(text)) {
            throw new Rejection(CommonProblem.REQUIRED).at("/idNumber");
        }
        return read(type, text, today).orThrow("/idNumber");
    }

    private static Reading<IdDocument> citizen(
            IdType type, String text, LocalDate today, boolean residence) {
        var reading = CitizenId.read(text, today);
        if (reading.isRefused()) {
            return Reading.refused(reading.refusal(), reading.args().toArray());
        }
        var id = reading.value();
        var isResidence = id.number().matches("8[123]0000.*");
        if (residence != isResidence) {
            return Reading.refused(
                    residence ? ID_NOT_A_RESIDENCE_PERMIT : ID_IS_A_RESIDENCE_PERMIT);
        }
        return Reading.accepted(
                new IdDocument(
                        type, id.number(), id.birthDate(), id.sex(), !id.hasKnownProvince()));
    }

    private static Reading<IdDocument> foreignResidence(String text, LocalDate today) {
        if (Typed.code(text).startsWith("9")) {
            var reading = CitizenId.read(text, today);
            if (reading.isRefused()) {
                return Reading.refused(reading.refusal(), reading.args().toArray());
            }
            var id = reading.value();
            return Reading.accepted(
                    new IdDocument(
                            IdType.FOREIGN_RESIDENCE,
                            id.number(),
                            id.birthDate(),
                            id.sex(),
                            false));
        }
        return plain(IdType.FOREIGN_RESIDENCE, text, FOREIGN_OLD);
    }

    private static Reading<IdDocument> plain(IdType type, String text, Pattern form) {
        var number = Typed.code(text);
        return form.matcher(number).matches()
                ? Reading.accepted(new IdDocument(type, number, null, Sex.UNKNOWN, false))
                : Reading.refused(ID_FORM);
    }

    public IdType type() {
        return type;
    }

    /** The normalised number. Personal: never log it, never put it into a message or a URL. */
    public String number() {
        return number;
    }

    /** Null where the number does not tell. */
    public LocalDate birthDate() {
        return birthDate;
    }

    public Sex sex() {
        return sex;
    }

    /**
     * The number is formally right but its region was never given out: worth a second look, not a
     * refusal.
     */
    public boolean isUnusual() {
        return unusual;
    }

    /** For lists: {@code **************0013}. */
    public String masked() {
        return Mask.idNumber(number);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "IdDocument[" + type + "]";
    }
}
