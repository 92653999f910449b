package org.unionhall.organization.legalperson;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.facts.CountedIn;
import org.unionhall.platform.facts.Measure;
import org.unionhall.platform.web.problem.Text;

/** What is counted of certificates: for the federation that issued them, on the day of issue. */
@SuppressWarnings("ImmutableEnumChecker") // Text is two strings
public enum CertificateMeasure implements Measure {
    CERTIFICATE_REGISTERED(
            text("新办工会法人资格证", "certificates issued first"),
            text(
                    "首次登记发给的证书，计入发证的总工会。",
                    "Certificates issued at a first registration, for the federation that issued"
                            + " them.")),
    CERTIFICATE_CHANGED(
            text("变更工会法人资格证", "certificates changed"),
            text(
                    "变更登记和换发的证书；补发、更正不计。",
                    "Certificates changed or renewed; neither replacements nor corrections.")),
    CERTIFICATE_CANCELLED(
            text("注销工会法人资格证", "certificates cancelled"),
            text("注销的证书。", "Certificates that were cancelled."));

    private final Text title;
    private final Text definition;

    CertificateMeasure(Text title, Text definition) {
        this.title = title;
        this.definition = definition;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public CountedIn countedIn() {
        return CountedIn.ITEMS;
    }

    @Override
    public Text definition() {
        return definition;
    }

    @Override
    public Text source() {
        return text(
                "《基层工会法人登记管理办法》（总工办发〔2020〕20号）",
                "Rules on the registration of grassroots unions as legal persons (2020, no. 20)");
    }

    /** What an edition counts as; null for one that is not counted. */
    static CertificateMeasure of(EditionKind kind) {
        return switch (kind) {
            case FIRST -> CERTIFICATE_REGISTERED;
            case CHANGE, RENEWAL -> CERTIFICATE_CHANGED;
            case CANCELLATION -> CERTIFICATE_CANCELLED;
            case REPLACEMENT, CORRECTION -> null;
        };
    }
}
