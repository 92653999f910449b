package org.unionhall.acceptance.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;

/** Every copy of another's facts equals what its topic says, read from the first record on. */
final class Copies {

    /**
     * A table that follows a topic.
     *
     * @param type the messages it follows; null: all
     * @param key its key column
     * @param where which rows messages made
     * @param told the field without which a message is none of its business; null: all are
     */
    private record Copy(
            String service,
            String table,
            String topic,
            String type,
            String key,
            String where,
            String told) {}

    private static final String UNITS = "unionhall.organization.units.v1";
    private static final String APPOINTMENTS = "unionhall.organization.appointments.v1";
    private static final String PARAMETERS = "unionhall.organization.parameters.v1";
    private static final String GROUPS = "unionhall.organization.groups.v1";

    /**
     * The key of a group's messages is made of its code, as {@code UUID.nameUUIDFromBytes} does.
     */
    private static final String ID_OF_A_CODE =
            "overlay(overlay(md5(code) placing '3' from 13) placing to_hex(('x' ||"
                    + " substr(md5(code), 17, 1))::bit(4)::int & 3 | 8) from 17)::uuid";

    /** The same for a year of the calendar. */
    private static final String ID_OF_A_YEAR =
            ID_OF_A_CODE.replace("md5(code)", "md5('calendar ' || year)");

    private static final String CALENDAR = "unionhall.organization.calendar.v1";
    private static final String ELECTIONS = "unionhall.organization.elections.v1";
    private static final String VOTER_LISTS = "unionhall.membership.voter-lists.v1";
    private static final String NOTICES = "unionhall.membership.notices.v1";
    private static final String DRIVES = "unionhall.events.drives.v1";
    private static final String APPLICATIONS = "unionhall.membership.applications.v1";
    private static final String MEMBERS = "unionhall.membership.members.v1";

    private static final List<Copy> ALL =
            List.of(
                    new Copy("membership", "unit_copy", UNITS, null, "unit_id", "true", null),
                    new Copy(
                            "membership",
                            "appointment_copy",
                            APPOINTMENTS,
                            null,
                            "appointment_id",
                            "true",
                            null),
                    new Copy(
                            "membership",
                            "parameter_copy",
                            PARAMETERS,
                            null,
                            "parameter_id",
                            "version > 0",
                            null),
                    new Copy(
                            "membership",
                            "calendar_copy",
                            CALENDAR,
                            null,
                            ID_OF_A_YEAR,
                            "true",
                            null),
                    new Copy(
                            "membership",
                            "drive_copy",
                            DRIVES,
                            "DriveChanged",
                            "drive_id",
                            "true",
                            null),
                    new Copy(
                            "membership",
                            "channel_copy",
                            DRIVES,
                            "ChannelChanged",
                            "channel_id",
                            "true",
                            null),
                    new Copy(
                            "membership",
                            "headcount_member",
                            MEMBERS,
                            null,
                            "member_id",
                            "true",
                            null),
                    new Copy(
                            "membership",
                            "election_copy",
                            ELECTIONS,
                            null,
                            "election_id",
                            "true",
                            null),
                    new Copy(
                            "organization",
                            "voter_list_copy",
                            VOTER_LISTS,
                            null,
                            "election_id",
                            "true",
                            null),
                    new Copy("events", "unit_copy", UNITS, null, "unit_id", "true", null),
                    new Copy(
                            "events",
                            "appointment_copy",
                            APPOINTMENTS,
                            null,
                            "appointment_id",
                            "true",
                            null),
                    new Copy(
                            "membership",
                            "worker_group_copy",
                            GROUPS,
                            null,
                            ID_OF_A_CODE,
                            "version > 0",
                            null),
                    new Copy(
                            "events",
                            "worker_group_copy",
                            GROUPS,
                            null,
                            ID_OF_A_CODE,
                            "version > 0",
                            null),
                    new Copy(
                            "organization",
                            "belonging",
                            MEMBERS,
                            null,
                            "id",
                            "kind = 'MEMBER'",
                            null),
                    new Copy(
                            "organization",
                            "belonging",
                            APPLICATIONS,
                            null,
                            "id",
                            "kind = 'APPLICATION'",
                            null),
                    new Copy("events", "notice_copy", NOTICES, null, "notice_id", "true", null),
                    new Copy(
                            "events",
                            "attributed_application",
                            APPLICATIONS,
                            null,
                            "application_id",
                            "true",
                            "channelCode"),
                    new Copy(
                            "events",
                            "attributed_member",
                            MEMBERS,
                            null,
                            "member_id",
                            "true",
                            "channelCode"),
                    tasksOf("membership"),
                    tasksOf("organization"),
                    tasksOf("events"));

    /** One table follows what waits in each service. */
    private static Copy tasksOf(String service) {
        return new Copy(
                "membership",
                "task_copy",
                "unionhall." + service + ".tasks.v1",
                null,
                "task_id",
                "service = '" + service + "'",
                null);
    }

    private Copies() {}

    static List<Invariant> all() {
        return List.of(
                new Invariant("copies-equal-their-topics", Copies::differ),
                new Invariant("every-copy-is-judged", Copies::unknown));
    }

    private static List<String> differ(Evidence evidence) {
        var offences = new ArrayList<String>();
        ALL.forEach(copy -> compare(copy, evidence, offences));
        return offences;
    }

    private static void compare(Copy copy, Evidence evidence, List<String> offences) {
        var columns =
                evidence
                        .databases()
                        .ask(
                                copy.service(),
                                "SELECT column_name FROM information_schema.columns"
                                        + " WHERE table_schema = 'public' AND data_type <> 'ARRAY'"
                                        + " AND data_type NOT LIKE 'timestamp%'"
                                        + " AND table_name = '"
                                        + copy.table()
                                        + "' ORDER BY 1")
                        .stream()
                        .map(row -> row.get(0))
                        .toList();
        var kept = new TreeMap<String, List<String>>();
        var texts = String.join("::text, ", columns) + "::text";
        evidence.databases()
                .ask(
                        copy.service(),
                        "SELECT "
                                + copy.key()
                                + "::text, "
                                + texts
                                + " FROM "
                                + copy.table()
                                + " WHERE "
                                + copy.where())
                .forEach(row -> kept.put(row.get(0), row.subList(1, row.size())));
        var where = copy.service() + "." + copy.table() + " ";
        evidence.fold(copy.topic(), copy.type())
                .forEach(
                        (key, told) -> {
                            if (copy.told() != null && told.text(copy.told()) == null) {
                                return;
                            }
                            var row = kept.remove(key);
                            if (row == null) {
                                offences.add(where + key + " is missing; told at " + told.place());
                                return;
                            }
                            for (int i = 0; i < columns.size(); i++) {
                                var field = camel(columns.get(i));
                                var value = told.data().path(field);
                                if (value.isContainerNode() || value.isMissingNode()) {
                                    continue;
                                }
                                if (!Objects.equals(told.text(field), row.get(i))) {
                                    offences.add(
                                            where
                                                    + key
                                                    + ": "
                                                    + columns.get(i)
                                                    + " is "
                                                    + row.get(i)
                                                    + ", told as "
                                                    + told.text(field)
                                                    + " at "
                                                    + told.place());
                                }
                            }
                        });
        kept.keySet().forEach(key -> offences.add(where + key + " was never told"));
    }

    /** A copy that is added tomorrow is judged too, or this says so. */
    private static List<String> unknown(Evidence evidence) {
        var offences = new ArrayList<String>();
        for (var service : Links.SERVICES) {
            evidence
                    .databases()
                    .ask(
                            service,
                            "SELECT table_name FROM information_schema.tables WHERE table_schema ="
                                    + " 'public' AND (table_name LIKE '%\\_copy' OR table_name LIKE"
                                    + " 'attributed\\_%')")
                    .stream()
                    .map(row -> row.get(0))
                    .filter(
                            table ->
                                    ALL.stream()
                                            .noneMatch(
                                                    copy ->
                                                            copy.service().equals(service)
                                                                    && copy.table().equals(table)))
                    .forEach(
                            table ->
                                    offences.add(
                                            service + "." + table + " is compared with nothing"));
        }
        return offences;
    }

    private static String camel(String column) {
        var words = column.split("_", -1);
        var camel = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            camel.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(words[i].substring(1));
        }
        return camel.toString();
    }
}
