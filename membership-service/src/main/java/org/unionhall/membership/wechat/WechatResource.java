package org.unionhall.membership.wechat;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;
import org.unionhall.platform.web.problem.Rejection;

/** The caller's WeChat. */
@Path("/api/v1/wechat-binding")
@Tag(name = "Notifications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WechatResource {

    @Inject BindWechat bind;
    @Inject FindWechat find;
    @Inject Wechat wechat;
    @Inject CurrentActor actor;

    @GET
    @Refuses
    @Operation(operationId = "getWechatBinding")
    public WechatView get() {
        return find.of(actor.get().id());
    }

    @PUT
    @Refuses({
        "WECHAT_NOT_OFFERED",
        "WECHAT_CODE_REFUSED",
        "WECHAT_ELSEWHERE",
        "WECHAT_UNAVAILABLE"
    })
    @Operation(operationId = "bindWechat")
    public WechatView bind(@NotNull @Valid WechatRequest request) {
        if (!wechat.offered()) {
            throw new Rejection(WechatProblem.WECHAT_NOT_OFFERED);
        }
        bind.bind(wechat.openidOf(request.code()), actor.get());
        return get();
    }

    @DELETE
    @Refuses
    @Operation(operationId = "unbindWechat")
    public void unbind() {
        bind.unbind(actor.get());
    }
}
