package org.unionhall.acceptance.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.unionhall.membership.joining.ApplicationMessage;
import org.unionhall.membership.joining.ApplicationStatus;
import org.unionhall.membership.member.MemberMessage;
import org.unionhall.membership.member.MemberNumber;
import org.unionhall.membership.member.MemberStatus;
import org.unionhall.membership.member.MovementKind;
import org.unionhall.membership.person.Sex;

/**
 * The members of a federation, those who joined from a phone with their accounts and applications,
 * and a queue that waits.
 */
final class LoadMembers {

    private static final int CHUNK = 20_000;
    private static final int LINES = 2;

    private final Installation installation;
    private final long seed;
    private final Roll roll;
    private final Map<UUID, Channels.Channel> channels;
    private long firstNumber;

    LoadMembers(
            Installation installation, long seed, Roll roll, Map<UUID, Channels.Channel> channels) {
        this.installation = installation;
        this.seed = seed;
        this.roll = roll;
        this.channels = channels;
    }

    void load() throws SQLException, InterruptedException {
        takeNumbers();
        var chunks = new ArrayList<Callable<Void>>();
        for (int from = 0; from < roll.size(); from += CHUNK) {
            int first = from;
            chunks.add(() -> chunk(first, Math.min(roll.size(), first + CHUNK)));
        }
        int queue = roll.size() / 200;
        chunks.add(() -> waiting(queue));
        var lines = Executors.newFixedThreadPool(LINES);
        try {
            for (var done : lines.invokeAll(chunks)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new SQLException("Members could not be loaded", e.getCause());
        } finally {
            lines.shutdownNow();
        }
    }

    /** As many blocks of member numbers as are needed; the service goes on behind them. */
    private void takeNumbers() throws SQLException {
        try (var connection = installation.database("membership");
                var take =
                        connection.prepareStatement(
                                "SELECT min(n), setval('member_number_block', max(n) + ?) FROM"
                                        + " (SELECT nextval('member_number_block') AS n) taken")) {
            take.setLong(1, (roll.size() / 50 + 1) * 50L);
            try (var row = take.executeQuery()) {
                row.next();
                firstNumber = row.getLong(1);
            }
            connection.commit();
        }
    }

    private Void chunk(int from, int to) throws SQLException {
        try (var connection = installation.database("membership")) {
            var tables = new MemberTables(installation.seal());
            var told = new OutboxMessages("membership-service", installation.founderAccount().toString());
            for (int i = from; i < to; i++) {
                member(i, tables, told);
            }
            save(connection, tables, told);
        }
        return null;
    }

    private static void save(Connection connection, MemberTables tables, OutboxMessages told)
            throws SQLException {
        tables.copy(connection);
        told.copy(connection);
        connection.commit();
    }

    private void member(int number, MemberTables tables, OutboxMessages told) {
        var person = Person.of(seed, number);
        var union = roll.union(number);
        var id = roll.memberId(number);
        var at = roll.enteredAt(number);
        var joined = roll.joinedOn(number);
        var facts = tables.facts(person);
        UUID account = null;
        UUID application = null;
        Channels.Channel channel = null;
        if (!roll.fromRoster(number)) {
            account = Seeded.of(seed, "account", number).id(at.toEpochMilli());
            application = Seeded.of(seed, "application", number).id(at.toEpochMilli());
            channel =
                    Seeded.of(seed, "channel", number).chance(0.6)
                            ? channels.get(union.id())
                            : null;
            tables.account(account, person, at);
            tables.application(
                    application,
                    2,
                    account,
                    union.id(),
                    channel,
                    person,
                    facts,
                    ApplicationStatus.APPROVED,
                    at,
                    joined,
                    installation.founderAccount(),
                    id);
            if (channel != null) {
                told.add(
                        new ApplicationMessage.ApplicationApproved(
                                new ApplicationMessage.State(
                                        application,
                                        2,
                                        union.id(),
                                        person.group(),
                                        person.migrant(),
                                        person.form(),
                                        channel.code(),
                                        ApplicationStatus.APPROVED,
                                        joined,
                                        at,
                                        null)));
            }
        }
        var code = channel == null ? null : channel.code();
        tables.claim(facts, account, application, id, at);
        tables.member(
                id,
                MemberNumber.of("6106", firstNumber + number).value(),
                account,
                application,
                union.id(),
                code,
                person,
                facts,
                MemberStatus.ACTIVE,
                joined,
                at);
        tables.movement(
                Seeded.of(seed, "movement", number).id(at.toEpochMilli()),
                id,
                MovementKind.JOINED,
                joined,
                union.id(),
                installation.founderAccount(),
                at);
        told.add(
                new MemberMessage.MemberJoined(
                        new MemberMessage.State(
                                id,
                                1,
                                application,
                                union.id(),
                                person.group(),
                                person.migrant(),
                                facts.sex() == Sex.FEMALE,
                                person.form(),
                                code,
                                MemberStatus.ACTIVE,
                                joined,
                                at)));
    }

    /**
     * Applications that nobody has reviewed, through no channel, of the persons behind the members.
     */
    private Void waiting(int queue) throws SQLException {
        try (var connection = installation.database("membership")) {
            var tables = new MemberTables(installation.seal());
            for (int i = 0; i < queue; i++) {
                int number = roll.size() + i;
                Instant at = Roll.waitingSince(i, queue);
                var person = Person.of(seed, number);
                var facts = tables.facts(person);
                var chance = Seeded.of(seed, "waiting", number);
                var account = chance.id(at.toEpochMilli());
                var application = chance.id(at.toEpochMilli());
                var union = roll.union(chance.below(roll.size()));
                tables.account(account, person, at);
                tables.claim(facts, account, application, null, at);
                tables.application(
                        application,
                        1,
                        account,
                        union.id(),
                        null,
                        person,
                        facts,
                        ApplicationStatus.SUBMITTED,
                        at,
                        java.time.LocalDate.ofInstant(at, Roll.ZONE),
                        null,
                        null);
            }
            save(connection, tables, new OutboxMessages("membership-service", ""));
        }
        return null;
    }

    /** Some members with the numbers they can be found by, from all over the roll. */
    List<Integer> sample(int many) {
        var sample = new ArrayList<Integer>();
        for (int i = 0; i < many; i++) {
            sample.add((int) ((long) roll.size() * i / many));
        }
        return sample;
    }
}
