package org.unionhall.membership.datacopy;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.unionhall.platform.files.ContentTypes;
import org.unionhall.platform.files.Files;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.jobs.Jobs;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.Download;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Languages;
import org.unionhall.platform.web.problem.Refuses;

/** Copies of the own data, which nobody else sees. */
@Path(DataCopyResource.PATH)
@Tag(name = "Data copies")
@Produces(MediaType.APPLICATION_JSON)
public class DataCopyResource {

    static final String PATH = "/api/v1/accounts/me/data-copies";

    @Inject AskDataCopy ask;
    @Inject Jobs jobs;
    @Inject Files files;
    @Inject Idempotency idempotency;
    @Inject CurrentActor actor;

    @POST
    @Creates
    @Refuses({"TOO_MANY_DATA_COPIES", "TOO_MANY_JOBS"})
    @Operation(operationId = "askDataCopy")
    public DataCopyView ask(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        var language = Languages.preferred(languages).getLanguage();
        return idempotency.once(language, () -> ask.ask(language, actor.get()));
    }

    @GET
    @Refuses
    @Operation(operationId = "listDataCopies")
    public Page<DataCopyView> list(@BeanParam PageRequest page) {
        var own = jobs.own(CopyWork.KIND, actor.get(), page);
        return new Page<>(own.items().stream().map(DataCopyView::of).toList(), own.next());
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getDataCopy")
    public DataCopyView one(@PathParam("id") UUID id) {
        return DataCopyView.of(jobs.one(CopyWork.KIND, id, actor.get()));
    }

    @GET
    @Path("/{id}/file")
    @Cache(noStore = true)
    @Produces(ContentTypes.WORKBOOK)
    @Refuses({"JOB_NOT_DONE", "JOB_FILE_ENDED"})
    @Operation(operationId = "getDataCopyFile")
    @Download("my-data-{id}.xlsx")
    public InputStream file(@PathParam("id") UUID id) {
        return files.open(jobs.result(CopyWork.KIND, id, actor.get()));
    }
}
