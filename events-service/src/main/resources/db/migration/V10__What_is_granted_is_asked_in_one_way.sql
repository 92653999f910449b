-- Columns and view are the same in every service that keeps copies of organization's facts; the view is what platform/grants asks.
ALTER TABLE appointment_copy RENAME COLUMN valid_from TO starts_on;
ALTER TABLE appointment_copy RENAME COLUMN valid_to TO ends_on;

CREATE VIEW granted AS
SELECT a.appointment_id, a.account_id, a.role, a.permissions, a.starts_on, a.ends_on, a.ended,
       a.unit_id, u.name AS unit_name, u.status AS unit_status, u.lo, u.hi
FROM appointment_copy a LEFT JOIN unit_copy u ON u.unit_id = a.unit_id;
