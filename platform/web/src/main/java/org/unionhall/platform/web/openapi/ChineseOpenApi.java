package org.unionhall.platform.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.jboss.jandex.IndexView;

/** The same document in Chinese. What runs it asks each filter itself for the interface. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, documentNames = "zh")
public class ChineseOpenApi extends HouseOpenApi implements OASFilter {

    /**
     * @param index the classes of the application, while it is built
     */
    public ChineseOpenApi(IndexView index) {
        super(index, Language.CHINESE);
    }
}
