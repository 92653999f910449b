package org.unionhall.organization.legalperson;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.DocumentNumber;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;

/** A union's application about its certificate, as a client hands it in. */
@Schema(name = "LegalPersonRegistrationRequest")
record RegistrationRequest(
        @NotNull UUID unitId,
        @NotNull @Schema(examples = "FIRST") RegistrationKind kind,
        @Schema(nullable = true, examples = "LEGAL_PERSON") CertificateType type,
        @Schema(nullable = true, examples = "陕西省延安市宝塔区中心街1号") @Size(max = 200) String address,
        @Schema(nullable = true, examples = "王建国") @Size(max = 100) String representative,
        @Schema(nullable = true, examples = "2026-05-10") LocalDate termFrom,
        @Schema(nullable = true, examples = "2031-05-09") LocalDate termTo,
        @Schema(nullable = true, examples = "宝工发〔2026〕12号") @Size(max = DocumentNumber.LONGEST)
                String approvalDocument,
        @Schema(nullable = true) LocalDate happenedOn,
        @Schema(nullable = true, examples = "证书遗失，已在《延安日报》声明作废。") @Size(max = FormText.STATEMENT)
                String statement,
        @Schema(nullable = true, examples = "true") Boolean settled) {

    /**
     * @throws org.unionhall.platform.web.problem.Rejection everything that is missing, does not
     *     belong to the kind or is wrong by itself
     */
    Application parsed() {
        var errors = new InputErrors();
        boolean shown = kind.saysWhatIsShown();
        boolean happens = kind != RegistrationKind.FIRST && kind != RegistrationKind.RENEWAL;
        boolean stated =
                kind == RegistrationKind.REPLACEMENT || kind == RegistrationKind.CANCELLATION;
        need(kind == RegistrationKind.FIRST, type, "/type", errors);
        need(shown, address, "/address", errors);
        need(shown, representative, "/representative", errors);
        need(shown, termFrom, "/termFrom", errors);
        need(shown, termTo, "/termTo", errors);
        need(shown, approvalDocument, "/approvalDocument", errors);
        need(happens, happenedOn, "/happenedOn", errors);
        boolean closes = kind == RegistrationKind.CANCELLATION;
        if (stated) {
            need(true, statement, "/statement", errors);
        }
        if (closes) {
            need(true, settled, "/settled", errors);
        }
        var document =
                shown && !Typed.isBlank(approvalDocument)
                        ? DocumentNumber.parse(approvalDocument, "/approvalDocument", errors)
                        : null;
        if (closes && Boolean.FALSE.equals(settled)) {
            errors.add("/settled", RegistrationProblem.NOT_SETTLED);
        }
        var form =
                new RegistrationForm(
                        FormText.read(address, FormText.ADDRESS, "/address", errors),
                        FormText.read(representative, FormText.NAME, "/representative", errors),
                        termFrom,
                        termTo,
                        document == null ? null : document.value(),
                        happenedOn,
                        FormText.read(statement, FormText.STATEMENT, "/statement", errors),
                        settled);
        errors.throwIfAny();
        return new Application(unitId, kind, type, form);
    }

    private static void need(boolean asked, Object value, String pointer, InputErrors errors) {
        boolean blank = value instanceof String text && Typed.isBlank(text);
        if (asked && (value == null || blank)) {
            errors.add(pointer, CommonProblem.REQUIRED);
        } else if (!asked && value != null) {
            errors.add(pointer, RegistrationProblem.NOT_ASKED_FOR);
        }
    }
}
