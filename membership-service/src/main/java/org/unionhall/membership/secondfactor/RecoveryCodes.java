package org.unionhall.membership.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.platform.persistence.SqlRepository;
import org.unionhall.platform.sealing.Seal;

/**
 * Codes for when the telephone is lost: eighty random bits each, kept as keyed digests, each good
 * once. They do not depend on the sealing of the secret.
 */
@ApplicationScoped
class RecoveryCodes extends SqlRepository {

    static final int HOW_MANY = 10;
    private static final int BYTES = 10;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[A-Z2-7]{16}");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject Seal seal;

    /** Whether it has the form of a recovery code, dashes left out. */
    static boolean isOne(String code) {
        return FORM.matcher(plain(code)).matches();
    }

    private static String plain(String code) {
        return code.replace("-", "");
    }

    /** New ones, the only time they can be seen; those before are void. */
    List<String> renew(UUID account) {
        forget(account);
        var codes = new ArrayList<String>();
        for (int i = 0; i < HOW_MANY; i++) {
            var bytes = new byte[BYTES];
            RANDOM.nextBytes(bytes);
            var code = Base32.text(bytes);
            sql("INSERT INTO recovery_code (account_id, code_mac) VALUES (:account, :mac)")
                    .setParameter("account", account)
                    .setParameter("mac", mac(account, code))
                    .executeUpdate();
            codes.add(String.join("-", code.split("(?<=\\G.{" + GROUP + "})")));
        }
        return List.copyOf(codes);
    }

    /**
     * Uses one up.
     *
     * @return false when it is none, or was used
     */
    boolean use(UUID account, String code, Instant now) {
        return sql("""
        UPDATE recovery_code SET used_at = :now
        WHERE account_id = :account AND code_mac = :mac AND used_at IS NULL
        """)
                        .setParameter("now", now)
                        .setParameter("account", account)
                        .setParameter("mac", mac(account, plain(code)))
                        .executeUpdate()
                == 1;
    }

    /** How many are left. */
    int left(UUID account) {
        return values(
                        "SELECT cast(count(*) AS integer) FROM recovery_code WHERE account_id ="
                                + " :account AND used_at IS NULL",
                        Integer.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    void forget(UUID account) {
        sql("DELETE FROM recovery_code WHERE account_id = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    private byte[] mac(UUID account, String code) {
        return seal.index(IndexKind.RECOVERY_CODE, account + "|" + code);
    }
}
