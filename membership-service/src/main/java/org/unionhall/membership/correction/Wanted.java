package org.unionhall.membership.correction;

import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.PersonField;

/**
 * What the register should say, as somebody typed it.
 *
 * @param value null for none. Personal
 * @param idType only with the number of a document
 */
record Wanted(PersonField field, String value, IdType idType) {

    @Override
    public String toString() {
        return "Wanted[" + field + "]";
    }
}
