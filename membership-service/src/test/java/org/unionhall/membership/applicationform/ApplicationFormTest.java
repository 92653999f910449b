package org.unionhall.membership.applicationform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.membership.joining.Entering;

/** The form as it is printed. */
@QuarkusTest
@QuarkusTestResource(World.class)
class ApplicationFormTest {

    private static final String APPLICATIONS = "/api/v1/applications/";

    private Given.City city;
    private UUID clerk;

    @BeforeEach
    void a_clerk_of_the_north() {
        city = Given.aCity();
        clerk = Given.clerkOf(city.north());
    }

    private static String text(Response answer) throws IOException {
        answer.then().statusCode(200).contentType("application/pdf");
        try (var document = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\R", "");
        }
    }

    private static Response form(UUID reader, UUID id, String language) {
        return Given.as(reader)
                .header("Accept-Language", language)
                .get(APPLICATIONS + id + "/form");
    }

    private Response blank(String language) {
        return Given.as(UUID.randomUUID())
                .header("Accept-Language", language)
                .queryParam("unitId", city.north().id())
                .get(APPLICATIONS + "form");
    }

    @Test
    void it_says_what_was_applied_with_and_no_number() throws IOException {
        var body = Given.application(city.north());
        body.put("employer", Map.of("name", "延安顺达快递有限公司"));
        var number = (String) body.get("idNumber");
        var applicant = UUID.randomUUID();
        var id = Given.made(applicant, "/api/v1/applications", body);
        for (var reader : new UUID[] {applicant, clerk}) {
            var said = text(form(reader, id, "zh-CN"));
            assertThat(said)
                    .contains("中华全国总工会入会申请书")
                    .contains("宝塔区快递行业工会联合会")
                    .contains("阿不都·艾尼")
                    .contains("延安顺达快递有限公司")
                    .contains(number.substring(14))
                    .contains("我自愿加入中华全国总工会")
                    .contains("√ 个人信息处理告知书（第 1 版")
                    .contains("第 1 页，共 2 页")
                    .contains("第 2 页，共 2 页")
                    .doesNotContain(number)
                    .doesNotContain(number.substring(6, 14));
        }
        keep("filled-zh", form(applicant, id, "zh-CN"));
        keep("filled-en", form(applicant, id, "en"));
        assertThat(text(form(applicant, id, "en")))
                .contains("Application for membership of a trade union")
                .contains("Page 2 of 2")
                .doesNotContain("告知");
    }

    /** To be looked at after a test. */
    private static void keep(String name, Response answer) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "forms"));
        Files.write(folder.resolve(name + ".pdf"), answer.asByteArray());
    }

    @Test
    void a_blank_one_names_the_union_and_is_nobodys() throws IOException {
        assertThat(text(blank("zh-CN")))
                .contains("宝塔区快递行业工会联合会")
                .contains("□平台就业")
                .contains("□ 个人信息处理告知书（第 1 版")
                .contains("申请人（签名）：")
                .doesNotContain("申请编号");
        keep("blank-zh", blank("zh-CN"));
        keep("blank-en", blank("en"));
        Given.as(clerk)
                .queryParam("unitId", city.city().id())
                .get(APPLICATIONS + "form")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNIT_NOT_TAKING_MEMBERS"));
    }

    @Test
    void of_what_was_entered_the_union_prints_it_and_strangers_find_none() throws IOException {
        var id = Entering.entered(clerk, city.north());
        assertThat(text(form(Given.clerkOf(city.north()), id, "zh-CN"))).contains("阿不都·艾尼");
        for (var stranger : new UUID[] {UUID.randomUUID(), Given.clerkOf(city.south())}) {
            form(stranger, id, "zh-CN").then().statusCode(404);
        }
    }
}
