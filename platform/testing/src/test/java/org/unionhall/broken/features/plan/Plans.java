package org.unionhall.broken.features.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.UUID;
import org.unionhall.broken.features.thing.UsesForeignThings;

public class Plans implements PanacheRepositoryBase<Plan, UUID> {

    UsesForeignThings inACircle;
}
