-- A refresh that raced the ending of its sign-in could leave a token behind that was good: such sign-ins are ended now.
UPDATE refresh_token t SET ended_at = e.ended_at
FROM (SELECT family, max(ended_at) AS ended_at FROM refresh_token WHERE ended_at IS NOT NULL GROUP BY family) e
WHERE t.family = e.family AND t.ended_at IS NULL;
