package org.unionhall.membership.person;

/**
 * A fact about a person that is as the law and the standards want it.
 *
 * @param text as {@link PersonFacts#text} has it; for numbers the number. Null for none. Personal
 * @param document null unless the field is its number
 */
public record CheckedFact(PersonField field, String text, IdDocument document) {

    @Override
    public String toString() {
        return "CheckedFact[" + field + "]";
    }
}
