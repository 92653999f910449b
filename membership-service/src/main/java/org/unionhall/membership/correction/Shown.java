package org.unionhall.membership.correction;

import org.unionhall.membership.person.PersonField;
import org.unionhall.platform.web.Mask;

/** What people read of a fact. */
final class Shown {

    private Shown() {}

    /** Numbers masked, all else as it is; null for none. */
    static String of(PersonField field, String text) {
        if (text == null) {
            return null;
        }
        return switch (field) {
            case ID_NUMBER -> Mask.idNumber(text);
            case MOBILE -> Mask.mobile(text);
            default -> text;
        };
    }
}
