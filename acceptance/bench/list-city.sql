-- The members' list of the whole city, as membership-service asks for it; :citylo and :cityhi are put in by acceptance/bench/run.
SELECT m.* FROM member m JOIN unit_copy u ON u.unit_id = m.unit_id
WHERE u.lo BETWEEN :citylo AND :cityhi AND (m.unit_id, m.id) > ('00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000')
ORDER BY m.unit_id, m.id FETCH FIRST 51 ROWS ONLY;
