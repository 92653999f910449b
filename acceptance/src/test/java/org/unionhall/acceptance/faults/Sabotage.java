package org.unionhall.acceptance.faults;

/**
 * A safeguard of the platform switched off, from outside and in a database that is thrown away: the
 * platform itself has no such switch. In an order in which none spoils what catches a later one.
 */
enum Sabotage {
    /** None: what widens a window for the others is there, and every safeguard too. */
    NONE("membership", null, Sql.SLOW_OUTBOX, Sql.NORMAL_OUTBOX),

    /** The answer to a key is forgotten as soon as it is kept. */
    NO_IDEMPOTENCY_ROW(
            "membership",
            "same-key-same-answer",
            """
            CREATE FUNCTION forget_answer() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                DELETE FROM idempotency_key WHERE account_id = NEW.account_id
                    AND operation = NEW.operation AND key = NEW.key;
                RETURN NULL;
            END $$;
            CREATE TRIGGER forget_answer AFTER INSERT ON idempotency_key
                FOR EACH ROW EXECUTE FUNCTION forget_answer()
            """,
            "DROP FUNCTION forget_answer CASCADE"),

    /** Whatever comes looks newer than what is known. */
    NO_VERSION_GUARD(
            "events",
            "drive-figures-equal-applications",
            """
            CREATE FUNCTION forget_version() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN NEW.version := 0; RETURN NEW; END $$;
            UPDATE attributed_application SET version = 0;
            CREATE TRIGGER forget_version BEFORE INSERT OR UPDATE ON attributed_application
                FOR EACH ROW EXECUTE FUNCTION forget_version()
            """,
            "DROP FUNCTION forget_version CASCADE"),

    /** Nothing in the database tells that an identity is taken. */
    NO_UNIQUE_IDENTITY(
            "membership",
            "one-open-application-or-membership-per-identity",
            """
            ALTER TABLE identity_claim DROP CONSTRAINT identity_claim_pkey;
            ALTER TABLE identity_claim DROP CONSTRAINT identity_claim_one_per_account;
            DROP INDEX member_one_live_per_identity;
            DROP INDEX member_one_live_per_account
            """,
            "SELECT 1"),

    /** The relay's cursor follows bare sequence numbers: the lock of a stripe locks nothing. */
    NAIVE_CURSOR(
            "membership",
            "outbox-equals-topics",
            Sql.SLOW_OUTBOX
                    + """
                    ;CREATE FUNCTION public.pg_advisory_xact_lock(integer, integer) RETURNS void
                    LANGUAGE sql AS 'SELECT NULL::void';
                    ALTER ROLE membership SET search_path = public, pg_catalog;
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE usename = current_user AND pid <> pg_backend_pid()
                    """,
            "SELECT 1");

    private final String service;
    private final String caughtBy;
    private final String off;
    private final String on;

    Sabotage(String service, String caughtBy, String off, String on) {
        this.service = service;
        this.caughtBy = caughtBy;
        this.off = off;
        this.on = on;
    }

    void begin(Databases databases) {
        databases.run(service, off);
    }

    /** Puts the safeguard back, where that is possible. */
    void end(Databases databases) {
        databases.run(service, on);
    }

    /** The invariant that must be broken by it; null when none may be. */
    String caughtBy() {
        return caughtBy;
    }

    private static final class Sql {

        /** A moment between the number a message gets and the commit, as load makes it. */
        static final String SLOW_OUTBOX =
                """
                CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN PERFORM pg_sleep(random() * 0.2); RETURN NULL; END $$;
                CREATE TRIGGER dawdle AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION dawdle()
                """;

        static final String NORMAL_OUTBOX = "DROP FUNCTION dawdle CASCADE";

        private Sql() {}
    }
}
