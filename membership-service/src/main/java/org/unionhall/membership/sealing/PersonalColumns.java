package org.unionhall.membership.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhall.platform.files.Files;
import org.unionhall.platform.jobs.Jobs;
import org.unionhall.platform.sealing.SealedColumn;
import org.unionhall.platform.sealing.SealedColumns;

/**
 * The columns with mobiles, identity numbers and WeChat, secrets of second factors, keys of files
 * and jobs.
 */
@ApplicationScoped
class PersonalColumns implements SealedColumns {

    @Override
    public List<SealedColumn> all() {
        return List.of(
                new SealedColumn("account", "mobile_sealed", "mobile_index", IndexKind.MOBILE),
                new SealedColumn(
                        "wechat_binding", "openid_sealed", "openid_index", IndexKind.WECHAT),
                SealedColumn.of("second_factor", "secret_sealed"),
                SealedColumn.of("application", "id_sealed"),
                SealedColumn.of("application", "mobile_sealed"),
                SealedColumn.of("member", "id_sealed"),
                SealedColumn.of("member", "mobile_sealed"),
                SealedColumn.of("member_correction", "former_sealed"),
                SealedColumn.of("member_correction", "present_sealed"),
                SealedColumn.of("correction_request", "value_sealed"),
                SealedColumn.of("member_import", "key_sealed"),
                SealedColumn.of("identity_dispute", "id_sealed"),
                SealedColumn.of("erasure_mark", "row_sealed"),
                Files.SEALED_KEYS,
                Jobs.SEALED_KEYS);
    }
}
