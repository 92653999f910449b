package org.unionhall.organization.unit;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Rejection;

/**
 * An administrative region: 6 digits of GB/T 2260 (down to the county) or 9 with the township.
 * Codes come and go and management areas invent their own, so only the form is required.
 *
 * @param value 6 or 9 digits
 */
public record RegionCode(String value) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{5}([0-9]{3})?");
    private static final Set<String> PROVINCES =
            Set.of(
                    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35",
                    "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54",
                    "61", "62", "63", "64", "65", "71", "81", "82");

    public RegionCode {
        if (!FORM.matcher(value).matches()) {
            throw new Rejection(UnitProblem.REGION_CODE_FORM).at("/regionCode");
        }
    }

    /**
     * Reads what a person typed.
     *
     * @param typed null or blank gives null; full-width digits are put right
     * @param errors takes {@code REGION_CODE_FORM}; null is returned then
     */
    public static RegionCode parse(String typed, InputErrors errors) {
        if (Typed.isBlank(typed)) {
            return null;
        }
        var normalised = Typed.text(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        return errors.gather(() -> new RegionCode(normalised));
    }

    /**
     * Whether the first two digits are a province there is; a reason to look twice, not to refuse.
     */
    public boolean isOfKnownProvince() {
        return PROVINCES.contains(value.substring(0, 2));
    }
}
