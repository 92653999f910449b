package org.unionhall.membership.roster;

import static org.unionhall.membership.Given.as;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.unionhall.membership.Given;
import org.unionhall.platform.deadlines.DueWork;

/** Rosters as clerks send them. Jobs take their turns when a test says so. */
public final class Rosters {

    static final String PATH = "/api/v1/members/imports";
    static final String HEADS = "序号,姓名,身份证号,手机号码,所属群体,就业形式,是否农民工";

    private Rosters() {}

    /** A roster of new people, as text. */
    public static String of(int people) {
        return roster(IntStream.range(0, people).mapToObj(n -> row(Given.residentId())));
    }

    static String roster(Stream<String> rows) {
        return Stream.concat(Stream.of(HEADS), rows).collect(Collectors.joining("\r\n"));
    }

    static String row(String idNumber) {
        return row("张三丰", idNumber);
    }

    static String row(String name, String idNumber) {
        return "1," + name + "," + idNumber + "," + Given.mobile() + ",COURIER,平台就业,是";
    }

    static RequestSpecification asking(UUID clerk, UUID unit) {
        return as(clerk)
                .contentType("application/octet-stream")
                .queryParam("unitId", unit)
                .queryParam("reason", "年度会员补录")
                .queryParam("paperConsent", true);
    }

    static Response sent(UUID clerk, UUID unit, byte[] roster) {
        return asking(clerk, unit).body(roster).post(PATH);
    }

    public static Response sent(UUID clerk, UUID unit, String roster) {
        return sent(clerk, unit, roster.getBytes(StandardCharsets.UTF_8));
    }

    static Response sent(UUID clerk, UUID unit, String roster, Charset charset) {
        return sent(clerk, unit, roster.getBytes(charset));
    }

    static UUID taken(Response answer) {
        return answer.then().statusCode(202).extract().jsonPath().getUUID("id");
    }

    public static UUID checked(UUID clerk, UUID unit, String roster) {
        var id = taken(sent(clerk, unit, roster));
        finish(clerk, id);
        return id;
    }

    public static Response move(UUID clerk, UUID id, String move) {
        return as(clerk).post(PATH + "/" + id + "/" + move);
    }

    public static void committed(UUID clerk, UUID id) {
        move(clerk, id, "commit").then().statusCode(200);
        finish(clerk, id);
    }

    static ValidatableResponse read(UUID clerk, UUID id) {
        return as(clerk).get(PATH + "/" + id).then().statusCode(200);
    }

    static String state(UUID clerk, UUID id) {
        return read(clerk, id).extract().path("state");
    }

    public static void finish(UUID clerk, UUID id) {
        while (state(clerk, id).endsWith("ING")) {
            while (turn()) {} // others' too
        }
    }

    /** One turn of the job whose turn it is, on a thread that serves no request. */
    static boolean turn() {
        return CompletableFuture.supplyAsync(
                        () ->
                                io.quarkus.arc.Arc.container()
                                        .select(
                                                DueWork.class,
                                                jakarta.enterprise.inject.Any.Literal.INSTANCE)
                                        .stream()
                                        .filter(work -> work.name().equals("jobs.turns"))
                                        .findAny()
                                        .orElseThrow()
                                        .step(Instant.now()))
                .join();
    }

    /** The rows of the marked workbook, with its heads. */
    static List<List<String>> marked(UUID clerk, UUID id) {
        var file =
                as(clerk)
                        .get(PATH + "/" + id + "/file")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = read.getFirstSheet().openStream()) {
            return rows.map(
                            row ->
                                    row.stream()
                                            .map(cell -> cell == null ? "" : cell.getText())
                                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook whose only sheet is filled so. */
    static byte[] workbook(Consumer<Worksheet> filled) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Excel", null)) {
            var sheet = workbook.newWorksheet("Sheet1");
            filled.accept(sheet);
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Heads in that row. */
    static void heads(Worksheet sheet, int row, String... heads) {
        for (int column = 0; column < heads.length; column++) {
            sheet.value(row, column, heads[column]);
        }
    }
}
