-- What organization-service counts (certificates, stations) is entered as well.
ALTER TABLE fact DROP CONSTRAINT fact_origin;
ALTER TABLE fact ADD CONSTRAINT fact_origin CHECK (origin IN ('MEMBERS', 'UNITS', 'FACTS', 'ORGANIZATION'));
