package org.unionhall.membership.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.unionhall.platform.sealing.Place;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.sealing.Sealed;
import org.unionhall.platform.web.Mask;

/**
 * What a row keeps about a person, an applicant's or a member's: the document's number sealed for
 * that row.
 */
@Embeddable
public class PersonFacts {

    private String name;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private IdType idType;

    private Sealed idSealed;
    private byte[] idIndex;
    private int indexVersion;

    /** Known only where the number was just read. */
    @Transient private List<byte[]> formerIndexes = List.of();

    @Column(name = "worker_group")
    private String group;

    @Enumerated(EnumType.STRING)
    private EmploymentForm employmentForm;

    private boolean migrantWorker;
    private String employerName;
    private String employerCreditCode;

    protected PersonFacts() {} // Hibernate

    /** The identity: whose name, by which document. */
    public static PersonFacts of(
            PersonName name,
            IdDocument document,
            LocalDate birthDate,
            Sex sex,
            Seal seal,
            Place place) {
        var facts = new PersonFacts();
        facts.name = name.value();
        facts.birthDate = birthDate;
        facts.sex = sex;
        facts.take(document, seal, place);
        return facts;
    }

    /** The work: group, form, employer; the last two may be null. */
    public PersonFacts working(
            String in,
            EmploymentForm form,
            boolean migrant,
            String employer,
            EmployerCreditCode creditCode) {
        group = in;
        employmentForm = form;
        migrantWorker = migrant;
        employerName = employer;
        employerCreditCode = creditCode == null ? null : creditCode.value();
        return this;
    }

    /**
     * A fact as text, or null when it is not known: codes by name, days as {@code 2026-11-30}.
     *
     * @throws IllegalArgumentException for a number, which is sealed
     */
    public String text(PersonField field) {
        var value =
                switch (field) {
                    case NAME -> name;
                    case SEX -> sex;
                    case BIRTH_DATE -> birthDate;
                    case GROUP -> group;
                    case EMPLOYMENT_FORM -> employmentForm;
                    case MIGRANT_WORKER -> migrantWorker;
                    case EMPLOYER_NAME -> employerName;
                    case EMPLOYER_CREDIT_CODE -> employerCreditCode;
                    case ID_NUMBER, MOBILE -> throw new IllegalArgumentException(field.name());
                };
        return Objects.toString(value, null);
    }

    /** Puts a fact right, of which somebody has checked the text; null where there is none. */
    public void correct(PersonField field, String text) {
        switch (field) {
            case NAME -> name = text;
            case SEX -> sex = Sex.valueOf(text);
            case BIRTH_DATE -> birthDate = LocalDate.parse(text);
            case GROUP -> group = text;
            case EMPLOYMENT_FORM -> employmentForm = EmploymentForm.valueOf(text);
            case MIGRANT_WORKER -> migrantWorker = Boolean.parseBoolean(text);
            case EMPLOYER_NAME -> employerName = text;
            case EMPLOYER_CREDIT_CODE -> employerCreditCode = text;
            case ID_NUMBER, MOBILE -> throw new IllegalArgumentException(field.name());
        }
    }

    /** Puts the document right. Birth date and sex follow where its number tells them. */
    public void correct(IdDocument document, Seal seal, Place place) {
        if (document.birthDate() != null) {
            birthDate = document.birthDate();
            sex = document.sex();
        }
        take(document, seal, place);
    }

    private void take(IdDocument document, Seal seal, Place place) {
        var identity = PersonIdentity.of(document);
        idType = document.type();
        idSealed = Sealed.of(document.number(), seal, place);
        idIndex = identity.index(seal);
        indexVersion = PersonIdentity.VERSION;
        formerIndexes = identity.formerIndexes(seal);
    }

    /** The same facts for another row: the number is sealed anew for it. */
    public PersonFacts movedTo(Place to, Place from, Seal seal) {
        var copy = new PersonFacts();
        copy.name = name;
        copy.sex = sex;
        copy.birthDate = birthDate;
        copy.idType = idType;
        copy.idSealed = Sealed.of(idNumber(seal, from), seal, to);
        copy.idIndex = idIndex;
        copy.indexVersion = indexVersion;
        copy.group = group;
        copy.employmentForm = employmentForm;
        copy.migrantWorker = migrantWorker;
        copy.employerName = employerName;
        copy.employerCreditCode = employerCreditCode;
        return copy;
    }

    /** Whether it is this name and this very document. */
    public boolean isIdentity(PersonName other, IdDocument document, Seal seal, Place place) {
        return name.equals(other.value())
                && idType == document.type()
                && idNumber(seal, place).equals(document.number());
    }

    /** The number in the clear. Only for sealing anew, the registry, or a recorded reveal. */
    public String idNumber(Seal seal, Place place) {
        return idSealed.open(seal, place);
    }

    public String name() {
        return name;
    }

    public Sex sex() {
        return sex;
    }

    /** Null where neither document nor applicant tell. Only for a rule or a recorded reveal. */
    public LocalDate birthDate() {
        return birthDate;
    }

    /**
     * The number as lists show it. It is made when it is shown and never kept, and no answer shows
     * the birth date beside it.
     */
    public String idMask(Seal seal, Place place) {
        return Mask.idNumber(idNumber(seal, place));
    }

    public IdType idType() {
        return idType;
    }

    /** As it lies in the row. */
    public Sealed idSealed() {
        return idSealed;
    }

    /** By which the person is found and kept unique. */
    public byte[] idIndex() {
        return idIndex;
    }

    /**
     * Of which canonical form the index is: {@link PersonIdentity#VERSION} unless not yet moved.
     */
    public int indexVersion() {
        return indexVersion;
    }

    /** The former indexes of the same person; empty for facts that were read from a row. */
    public List<byte[]> formerIndexes() {
        return formerIndexes;
    }

    public String group() {
        return group;
    }

    public EmploymentForm employmentForm() {
        return employmentForm;
    }

    public boolean migrantWorker() {
        return migrantWorker;
    }

    /** Null when there is none. */
    public String employerName() {
        return employerName;
    }

    /** Null when there is none. */
    public String employerCreditCode() {
        return employerCreditCode;
    }

    @Override
    public String toString() {
        return "PersonFacts[***]";
    }
}
