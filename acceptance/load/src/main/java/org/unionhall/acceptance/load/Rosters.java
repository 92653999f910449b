package org.unionhall.acceptance.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unionhall.membership.person.EmploymentForm;

/**
 * Writes a roster of people who have not joined yet: data folder, how many, file (CSV in UTF-8).
 * The rows are grouped by union, as a city's roster put together from those of its unions is.
 */
final class Rosters {

    private static final int FROM_ONE_UNION = 100;

    private static final Map<EmploymentForm, String> FORMS =
            Map.of(
                    EmploymentForm.STANDARD, "劳动合同",
                    EmploymentForm.DISPATCH, "劳务派遣",
                    EmploymentForm.PART_TIME, "非全日制",
                    EmploymentForm.PLATFORM, "平台就业",
                    EmploymentForm.SELF_EMPLOYED, "自雇");

    private Rosters() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var installation = Installation.of(arguments[0]);
        var federation = Federation.Loaded.of(installation.file(""));
        int many = Integer.parseInt(arguments[1]);
        long first = Crowd.take(installation, many);
        var unions = unions(installation);
        try (var file = Files.newBufferedWriter(Path.of(arguments[2]), StandardCharsets.UTF_8)) {
            file.write("姓名,身份证号,手机号码,所属工会,所属群体,就业形式,是否农民工\r\n");
            for (int i = 0; i < many; i++) {
                var person = Person.of(federation.seed(), first + i);
                file.write(
                        String.join(
                                        ",",
                                        person.name(),
                                        person.idNumber(),
                                        person.mobile(),
                                        unions.get(i / FROM_ONE_UNION % unions.size()),
                                        person.group(),
                                        FORMS.get(person.form()),
                                        person.migrant() ? "是" : "否")
                                + "\r\n");
            }
        }
    }

    /** Names that mean one union only, of unions that have none below them. */
    private static List<String> unions(Installation installation) throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = installation.database("membership");
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT name FROM unit_copy WHERE level = 'GRASSROOTS' GROUP BY"
                                        + " name HAVING count(*) = 1 ORDER BY name")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
