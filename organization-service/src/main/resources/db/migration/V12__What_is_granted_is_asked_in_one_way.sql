-- The view is what platform/grants asks; here it shows the truth, elsewhere copies.
CREATE VIEW granted AS
SELECT a.id AS appointment_id, a.account_id, a.role, a.permissions, a.rights_from AS starts_on, a.valid_to AS ends_on, a.ended,
       a.unit_id, u.name AS unit_name, u.status AS unit_status, u.lo, u.hi
FROM appointment a LEFT JOIN unit u ON u.id = a.unit_id;
