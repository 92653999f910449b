package org.unionhall.platform.sealing;

import java.util.List;

/** Every sealed column of a service; a migration that adds one adds it to the service's bean. */
public interface SealedColumns {

    List<SealedColumn> all();
}
