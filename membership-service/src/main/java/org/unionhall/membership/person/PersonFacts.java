package org.unionhall.membership.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.unionhall.membership.sealing.Place;
import org.unionhall.membership.sealing.Seal;
import org.unionhall.platform.web.Mask;

/**
 * What a row keeps about a person, an applicant's or a member's: the document's number sealed for
 * that row.
 */
@Embeddable
public class PersonFacts {

    /** Numbers of this length hold the birth date where the mask has its asterisks. */
    private static final int CITIZEN_NUMBER = 18;

    private String name;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private IdType idType;

    private byte[] idSealed;
    private byte[] idIndex;

    @Enumerated(EnumType.STRING)
    @Column(name = "worker_group")
    private WorkerGroup group;

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
        facts.idType = document.type();
        facts.idSealed = seal.seal(document.number(), place);
        facts.idIndex = index(document, seal);
        return facts;
    }

    /** The work: group, form, employer; the last two may be null. */
    public PersonFacts working(
            WorkerGroup in,
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

    /** The same facts for another row: the number is sealed anew for it. */
    public PersonFacts movedTo(Place to, Place from, Seal seal) {
        var copy = new PersonFacts();
        copy.name = name;
        copy.sex = sex;
        copy.birthDate = birthDate;
        copy.idType = idType;
        copy.idSealed = seal.seal(idNumber(seal, from), to);
        copy.idIndex = idIndex;
        copy.group = group;
        copy.employmentForm = employmentForm;
        copy.migrantWorker = migrantWorker;
        copy.employerName = employerName;
        copy.employerCreditCode = employerCreditCode;
        return copy;
    }

    /** By which an identity is found and kept unique. */
    public static byte[] index(IdDocument document, Seal seal) {
        return seal.index(document.type().code(), document.number());
    }

    /** The number in the clear. Only for sealing anew, the registry, or a recorded reveal. */
    public String idNumber(Seal seal, Place place) {
        return seal.open(idSealed, place);
    }

    public String name() {
        return name;
    }

    public Sex sex() {
        return sex;
    }

    /** Null where neither document nor applicant tell. */
    public LocalDate birthDate() {
        return birthDate;
    }

    /**
     * The number as lists show it. It is made when it is shown and never kept: beside the birth
     * date in the same row it would be the whole number.
     */
    public String idMask(Seal seal, Place place) {
        return Mask.idNumber(idNumber(seal, place));
    }

    /**
     * The birth date as it may stand beside such a mask: null where the number holds it, since the
     * two together would be the whole number without anybody's having revealed it.
     */
    public LocalDate birthDateBeside(String mask) {
        return mask.length() == CITIZEN_NUMBER ? null : birthDate;
    }

    public IdType idType() {
        return idType;
    }

    /** As it lies in the row. */
    public byte[] idSealed() {
        return idSealed;
    }

    public byte[] idIndex() {
        return idIndex;
    }

    public WorkerGroup group() {
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
