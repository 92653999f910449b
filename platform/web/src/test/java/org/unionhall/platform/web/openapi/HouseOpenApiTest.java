package org.unionhall.platform.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhall.platform.web.problem.Text.text;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.access.Open;
import org.unionhall.platform.web.problem.Refuses;
import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** What a method declares is in the OpenAPI, without another word. */
class HouseOpenApiTest {

    enum ToyProblem implements WordedProblem {
        TOY_BROKEN,
        TOY_LOST;

        @Override
        public Words words() {
            return new Words(this == TOY_LOST ? 422 : 409, said("t"), said("d"));
        }

        private Text said(String what) {
            return text("中" + what, name() + " " + what);
        }
    }

    record ToyView(UUID id, long version) implements Versioned, Located {
        @Override
        public String location() {
            return "/api/v1/boxes/" + id;
        }
    }

    static class ToyResource {

        @Creates
        @Refuses({"TOY_LOST", "TOY_BROKEN"})
        @org.eclipse.microprofile.openapi.annotations.Operation(operationId = "makeToy")
        ToyView make() {
            return null;
        }

        @Creates(repeatable = false)
        @Refuses("TOY_BROKEN")
        @org.eclipse.microprofile.openapi.annotations.Operation(operationId = "makeSecretToy")
        ToyView makeSecret() {
            return null;
        }

        @Open
        @Refuses
        @org.eclipse.microprofile.openapi.annotations.Operation(operationId = "getToy")
        ToyView get() {
            return null;
        }
    }

    static class WrongResource {

        @Refuses("TOY_STOLEN")
        @org.eclipse.microprofile.openapi.annotations.Operation(operationId = "stealToy")
        ToyView steal() {
            return null;
        }
    }

    @Test
    void codes_become_statuses_with_their_texts() {
        // When
        var made = filtered(operation("makeToy")).getPOST();
        // Then
        assertThat(response(made, "409").getDescription()).isEqualTo("`TOY_BROKEN`: TOY_BROKEN t");
        assertThat(response(made, "409").getExtensions().get("x-codes"))
                .isEqualTo(List.of("TOY_BROKEN"));
        assertThat(response(made, "422").getExtensions().get("x-codes"))
                .isEqualTo(List.of("TOY_LOST"));
    }

    @Test
    void what_any_operation_can_be_refused_with_comes_by_itself() {
        // Given
        var plain = operation("getToy");
        var changing = operation("makeToy");
        changing.addParameter(
                OASFactory.createParameter()
                        .name("If-Match")
                        .in(Parameter.In.HEADER)
                        .required(true));
        changing.setRequestBody(OASFactory.createRequestBody());
        // When
        var item = filtered(plain, changing);
        // Then
        assertThat(item.getGET().getResponses().getAPIResponses().keySet())
                .containsExactly("200", "400", "404", "406", "429", "500", "503");
        assertThat(item.getPOST().getResponses().getAPIResponses().keySet())
                .containsExactly(
                        "201", "400", "401", "403", "404", "406", "409", "412", "413", "415", "422",
                        "428", "429", "500", "503");
    }

    @Test
    void what_makes_something_says_201_where_and_that_it_can_be_repeated() {
        // When
        var made = filtered(operation("makeToy")).getPOST();
        // Then
        assertThat(response(made, "200")).isNull();
        assertThat(response(made, "201").getHeaders())
                .containsKeys("Location", "ETag", "Idempotent-Replayed");
        assertThat(made.getParameters())
                .extracting(Parameter::getName)
                .containsExactly("Idempotency-Key");
    }

    @Test
    void what_makes_a_secret_cannot_be_repeated() {
        // When
        var made = filtered(operation("makeSecretToy")).getPOST();
        // Then
        assertThat(made.getParameters()).isNullOrEmpty();
        assertThat(response(made, "201").getHeaders()).doesNotContainKey("Idempotent-Replayed");
    }

    @Test
    void what_is_open_needs_no_token() {
        // When
        var read = filtered(operation("getToy")).getGET();
        // Then
        assertThat(read.getSecurity()).isEmpty();
        assertThat(read.getExtensions()).containsKey("x-open");
        assertThat(response(read, "401")).isNull();
    }

    @Test
    void a_refusal_that_several_operations_give_is_described_once() {
        // Given
        var api = api(operation("makeToy"));
        api.getPaths()
                .addPathItem(
                        "/api/v1/secrets/{id}",
                        OASFactory.createPathItem().POST(operation("makeSecretToy")));
        // When
        filter(api);
        // Then
        for (var item : api.getPaths().getPathItems().values()) {
            assertThat(response(item.getPOST(), "404").getRef())
                    .isEqualTo("#/components/responses/Refused404");
        }
        assertThat(api.getComponents().getResponses().get("Refused404").getContent()).isNotNull();
    }

    @Test
    void the_features_words_come_before_those_of_annotations() {
        // Given
        var operation = operation("getToy").summary("Of the annotation").description("Kept");
        // When
        var read = filtered(operation).getGET();
        // Then
        assertThat(read.getSummary()).isEqualTo("Read a toy");
        assertThat(read.getDescription()).isEqualTo("Kept");
    }

    @Test
    void the_chinese_document_says_everything_in_chinese() {
        // Given
        var api = api(operation("getToy").summary("Of the annotation"), operation("makeToy"));
        // When
        chinese().filterOpenAPI(api);
        // Then
        var item = api.getPaths().getPathItem("/api/v1/toys/{id}");
        assertThat(item.getGET().getSummary()).isEqualTo("查看玩具");
        assertThat(item.getGET().getResponses().getAPIResponse("200").getDescription())
                .isEqualTo("成功");
        assertThat(response(item.getPOST(), "409").getDescription()).isEqualTo("`TOY_BROKEN`：中t");
        assertThat(api.getComponents().getResponses().get("Refused404").getDescription())
                .isEqualTo("不存在，或不在可见范围内");
        assertThat(response(item.getPOST(), "201").getHeaders().get("ETag").getDescription())
                .isEqualTo("版本号，修改时放入 `If-Match`");
    }

    @Test
    void the_values_of_an_enumeration_have_words_for_people_and_for_programs() {
        // Given
        var state = OASFactory.createSchema().enumeration(List.of("NEW", "WORN"));
        var api = api(operation("getToy"));
        api.setComponents(OASFactory.createComponents().addSchema("ToyState", state));
        // When
        chinese().filterOpenAPI(api);
        // Then
        assertThat(state.getDescription()).isEqualTo("玩具的状态\n\n- `NEW`：全新\n- `WORN`：磨损");
        assertThat(state.getExtensions().get("x-enum-descriptions")).isEqualTo(List.of("全新", "磨损"));
    }

    @Test
    void a_code_that_nothing_has_fails_the_build() {
        assertThatThrownBy(() -> filtered(operation("stealToy")))
                .hasMessageContaining("TOY_STOLEN");
    }

    private static APIResponse response(Operation operation, String status) {
        return operation.getResponses().getAPIResponse(status);
    }

    private static Operation operation(String id) {
        return OASFactory.createOperation()
                .operationId(id)
                .responses(
                        OASFactory.createAPIResponses()
                                .addAPIResponse(
                                        "200",
                                        OASFactory.createAPIResponse()
                                                .description("OK")
                                                .content(
                                                        OASFactory.createContent()
                                                                .addMediaType(
                                                                        MediaType.APPLICATION_JSON,
                                                                        OASFactory
                                                                                .createMediaType()))));
    }

    private static PathItem filtered(Operation... operations) {
        var api = api(operations);
        filter(api);
        return api.getPaths().getPathItem("/api/v1/toys/{id}");
    }

    private static OpenAPI api(Operation... operations) {
        var item = OASFactory.createPathItem();
        for (var operation : operations) {
            if (operation.getOperationId().startsWith("get")) {
                item.setGET(operation);
            } else {
                item.setPOST(operation);
            }
        }
        return OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths().addPathItem("/api/v1/toys/{id}", item));
    }

    private static void filter(OpenAPI api) {
        new HouseOpenApi(index()).filterOpenAPI(api);
    }

    private static ChineseOpenApi chinese() {
        return new ChineseOpenApi(index());
    }

    private static Index index() {
        try {
            return Index.of(
                    ToyResource.class,
                    WrongResource.class,
                    ToyView.class,
                    ToyProblem.class,
                    WordedProblem.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
