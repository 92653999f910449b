package org.unionhall.membership.memberexport;

import static org.unionhall.membership.Given.as;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Any;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.unionhall.platform.deadlines.DueWork;

/** Exports as a clerk asks for them. Jobs take their turns when a test says so. */
public final class Exports {

    static final String PATH = "/api/v1/members/exports";

    private Exports() {}

    static Map<String, Object> of(UUID unit) {
        return Map.of("unitId", unit, "purpose", "年度会员信息核对");
    }

    static UUID ask(UUID asker, UUID unit) {
        return as(asker)
                .body(of(unit))
                .post(PATH)
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    static void cancel(UUID asker, UUID export) {
        as(asker).post(PATH + "/" + export + "/cancel").then().statusCode(200);
    }

    static ValidatableResponse read(UUID asker, UUID export) {
        return as(asker).get(PATH + "/" + export).then().statusCode(200);
    }

    static String state(UUID asker, UUID export) {
        return read(asker, export).extract().path("state");
    }

    /** Gives turns until the job has ended. */
    static void finish(UUID asker, UUID export) {
        while (List.of("WAITING", "RUNNING").contains(state(asker, export))) {
            turn();
        }
    }

    /** One turn of the job whose turn it is, on a thread that serves no request. */
    public static boolean turn() {
        return CompletableFuture.supplyAsync(() -> turns().step(Instant.now())).join();
    }

    static DueWork turns() {
        return Arc.container().select(DueWork.class, Any.Literal.INSTANCE).stream()
                .filter(work -> work.name().equals("jobs.turns"))
                .findAny()
                .orElseThrow();
    }

    static byte[] file(UUID asker, UUID export) {
        return as(asker)
                .get(PATH + "/" + export + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** The rows of the list, with its heads; each cell must be a text. */
    static List<List<String>> rows(byte[] workbook) {
        return rows(workbook, 0);
    }

    /** The rows of that sheet. */
    public static List<List<String>> rows(byte[] workbook, int sheet) {
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var rows = read.getSheet(sheet).orElseThrow().openStream()) {
            return rows.map(Exports::texts).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(Cell::asString).toList();
    }
}
