package org.unionhall.membership.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhall.platform.sealing.SealedColumn;
import org.unionhall.platform.sealing.SealedColumns;

/** The columns with mobiles and identity numbers. */
@ApplicationScoped
class PersonalColumns implements SealedColumns {

    @Override
    public List<SealedColumn> all() {
        return List.of(
                new SealedColumn("account", "mobile_sealed", "mobile_index", IndexKind.MOBILE),
                SealedColumn.of("application", "id_sealed"),
                SealedColumn.of("member", "id_sealed"),
                SealedColumn.of("member", "mobile_sealed"));
    }
}
