-- What one application costs the database: the statements of the service, with made-up values, on its tables and indexes.
\set stripe random(0, 31)
BEGIN;
WITH claim AS (
    INSERT INTO identity_claim (identity_index, index_version, account_id, application_id, claimed_at)
    VALUES (sha256(gen_random_uuid()::text::bytea), 2, gen_random_uuid(), gen_random_uuid(), now())
    ON CONFLICT DO NOTHING RETURNING application_id, account_id, identity_index)
INSERT INTO application (id, version, account_id, unit_id, channel_id, channel_code, name, sex,
    birth_date, id_type, id_sealed, id_index, index_version, worker_group, employment_form,
    migrant_worker, employer_name, employer_credit_code, consents, warnings, status,
    submitted_at, submitted_on, counted_from, due_at, escalates_at, calendar, provisional)
SELECT application_id, 1, account_id, '00000000-0000-7000-8000-000000000001'::uuid, '00000000-0000-7000-8000-000000000002'::uuid,
    'BENCHBENCH', '阿不都·艾尼', 'MALE', '1990-03-07'::date, 'RESIDENT_ID', sha256(identity_index) || sha256(identity_index),
    identity_index, 2, 'COURIER', 'PLATFORM', true, NULL, NULL,
    '[{"notice":"PERSONAL_INFORMATION","version": 1},{"notice":"REAL_NAME_CHECK","version": 1},{"notice":"JOINING_DECLARATION","version": 1}]'::jsonb,
    '', 'SUBMITTED', now(), '2026-01-01'::date,
    '2026-01-01'::date, '2026-01-07T16:00:00Z'::timestamptz, '2026-01-23T16:00:00Z'::timestamptz, '2026v1', false FROM claim;
WITH held AS MATERIALIZED (SELECT pg_advisory_xact_lock(77, :stripe))
INSERT INTO outbox (stripe, seq, message_id, topic, compacted, type, key, aggregate_version, headers, payload)
SELECT :stripe, nextval('outbox_seq'), gen_random_uuid(), 'unionhall.bench', false, 'ApplicationSubmitted', gen_random_uuid(), 1,
    '{"source":"/unionhall/membership-service","correlationid":"01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10"}'::jsonb,
    '{"applicationId":"01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10","version": 1,"unitId":"01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10","group":"COURIER","migrantWorker": true,"employmentForm":"PLATFORM","channelCode":"BENCHBENCH","status":"SUBMITTED","on":"2026-01-01","at":"2026-01-01T000000.000Z"}'::bytea
FROM held;
COMMIT;
