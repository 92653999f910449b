package org.unionhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.unionhall.launcher.client.Api;

/** A clerk exports the members of a city: followed as it goes, killed in the middle, whole. */
class ExportIT {

    private static final int MEMBERS = 45;
    private static final String EXPORTS = "/api/v1/members/exports";

    @Test
    void an_export_killed_in_the_middle_of_a_piece_is_followed_to_its_end_and_is_whole()
            throws Exception {
        var city = World.city();
        var depot = city.unions().get(0);
        var clerk = World.phone(depot.clerkMobile()).signIn();
        var ids = MainJobIT.applyManyTimes(depot.channel(), MEMBERS);
        clerk.post("/api/v1/applications/approvals", Map.of("ids", ids)).expect(200);

        var export = askedAndKilledInTheMiddleOfAPiece(clerk, depot.id());

        assertThat(followed(clerk, export)).last().asString().contains("\"state\":\"DONE\"");
        assertThat(rows(clerk, export)).hasSize(MEMBERS + 1).doesNotHaveDuplicates();
        assertThat(World.phone(city.clerkMobile()).signIn().get(export + "/file").status())
                .isEqualTo(404);
    }

    /** While this holds the table, no piece can be written to its end. */
    private static String askedAndKilledInTheMiddleOfAPiece(Api clerk, String unit)
            throws SQLException {
        var platform = World.platform();
        try (var connection =
                        DriverManager.getConnection(
                                platform.jdbcUrl("membership"),
                                "membership",
                                platform.secrets().databasePassword("membership"));
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE job_piece IN EXCLUSIVE MODE");
            var asked =
                    clerk.post(EXPORTS, Map.of("unitId", unit, "purpose", "年度会员信息核对")).expect(202);
            await().until(() -> isWaiting(statement));
            platform.kill9("membership");
            connection.rollback();
            platform.restart("membership");
            return EXPORTS + "/" + asked.text("id");
        }
    }

    private static boolean isWaiting(Statement statement) throws SQLException {
        try (var locks =
                statement.executeQuery(
                        "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation ="
                                + " 'job_piece'::regclass")) {
            return locks.next() && locks.getLong(1) > 0;
        }
    }

    /** What is told until the events end. */
    private static List<String> followed(Api clerk, String export) throws Exception {
        var told = new ArrayList<String>();
        get(clerk, export + "/events", BodyHandlers.ofLines())
                .body()
                .filter(line -> line.startsWith("data"))
                .forEach(told::add);
        return told;
    }

    private static List<List<String>> rows(Api clerk, String export) throws Exception {
        var file = get(clerk, export + "/file", BodyHandlers.ofByteArray()).body();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream().map(cell -> cell.asString()).toList()).toList();
        }
    }

    private static <T> HttpResponse<T> get(Api clerk, String path, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(World.platform().baseUrl() + path))
                        .header("Authorization", "Bearer " + clerk.token())
                        .build();
        var answer = HttpClient.newHttpClient().send(request, body);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }
}
