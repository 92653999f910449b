package org.unionhall.organization.appointment;

import static org.unionhall.organization.access.UnionPermission.VIEW_UNIT;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.organization.access.Role;
import org.unionhall.organization.unit.LocateUnit;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.ETags;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Appointments over HTTP. */
@Path("/api/v1/appointments")
@Tag(name = "Appointments", description = "任职与授权 (who may act for which union)")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppointmentResource {

    private static final String BASE = "/api/v1/appointments";
    private static final String EXAMPLE = "0192f3a4-0000-7000-8000-000000000001";

    private final MakeAppointment makeAppointment;
    private final EndAppointment endAppointment;
    private final Appointments appointments;
    private final LocateUnit units;
    private final Idempotency idempotency;
    private final CurrentActor current;
    private final Clock clock;

    AppointmentResource(
            MakeAppointment makeAppointment,
            EndAppointment endAppointment,
            Appointments appointments,
            LocateUnit units,
            Idempotency idempotency,
            CurrentActor current,
            Clock clock) {
        this.makeAppointment = makeAppointment;
        this.endAppointment = endAppointment;
        this.appointments = appointments;
        this.units = units;
        this.idempotency = idempotency;
        this.current = current;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "makeAppointment",
            summary = "任命 (appoint somebody)",
            description =
                    "Lets an account act for a union and all below it. Needs APPOINT there; nobody"
                            + " can grant a permission he does not hold there himself.")
    @APIResponse(
            responseCode = "201",
            description = "Appointed; `Location` and `ETag` are given",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Its version",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AppointmentView.class)))
    @APIResponse(responseCode = "403", description = "`FORBIDDEN`, `GRANTS_MORE_THAN_HELD`")
    @APIResponse(
            responseCode = "404",
            description = "`NOT_FOUND`: no such union, or outside your scope")
    @APIResponse(
            responseCode = "409",
            description = "`ALREADY_APPOINTED`, `UNIT_ENDED`, `REQUEST_IN_PROGRESS`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`REQUIRED`, `ROLE_NEEDS_UNIT`, `ROLE_STANDS_ABOVE_ALL`,"
                            + " `PERMISSIONS_REQUIRED`, `PERMISSIONS_NOT_OF_ROLE`,"
                            + " `TERM_ENDS_BEFORE_START`, `IDEMPOTENCY_KEY_REUSED`")
    public Response make(
            @Parameter(
                            description =
                                    "Any key of your own; a repetition with it gets the same"
                                            + " answer",
                            example = EXAMPLE)
                    @HeaderParam("Idempotency-Key")
                    String key,
            @NotNull AppointmentRequest request) {
        return idempotency.once(
                key,
                "POST " + BASE,
                request,
                () -> {
                    var made =
                            makeAppointment.make(
                                    request.parsed(LocalDate.now(clock)), current.get());
                    return Response.status(Response.Status.CREATED)
                            .header(HttpHeaders.LOCATION, BASE + "/" + made.id())
                            .header(HttpHeaders.ETAG, ETags.of(made.version()))
                            .entity(view(made))
                            .build();
                });
    }

    @GET
    @Operation(
            operationId = "listAppointments",
            summary = "查询任职 (list appointments)",
            description =
                    "Those at unions where you have VIEW_UNIT, in the order they were made;"
                            + " appointments over the whole platform only for those who hold one.")
    public Page<AppointmentView> list(
            @Parameter(description = "At this union itself", example = EXAMPLE) @QueryParam("unit")
                    UUID unit,
            @Parameter(description = "Of this account", example = EXAMPLE) @QueryParam("account")
                    UUID account,
            @Parameter(description = "Only of this role") @QueryParam("role") Role role,
            @Parameter(
                            description = "true: in force today; false: not; absent: both",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    @QueryParam("current")
                    String inForce,
            @BeanParam PageRequest page) {
        var scope = current.get().scope(VIEW_UNIT);
        var query = new AppointmentQuery(unit, account, role, flag(inForce));
        var rows =
                appointments.page(
                        query,
                        scope,
                        current.get().may(VIEW_UNIT, Long.MIN_VALUE),
                        LocalDate.now(clock),
                        page);
        var names = units.locate(unitsOf(rows));
        var today = LocalDate.now(clock);
        return Page.of(rows, page, row -> AppointmentView.of(row, names, today), Appointment::id);
    }

    @GET
    @Path("/mine")
    @Operation(
            operationId = "listMyAppointments",
            summary = "我的任职 (my appointments)",
            description = "Everything the signed-in account was, is or will be appointed to.")
    public Page<AppointmentView> mine() {
        var rows = appointments.ofAccount(current.get().id());
        var names = units.locate(unitsOf(rows));
        var today = LocalDate.now(clock);
        return new Page<>(
                rows.stream().map(row -> AppointmentView.of(row, names, today)).toList(), null);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getAppointment",
            summary = "查看任职 (read an appointment)",
            description = "One's own, or one at a union where you have VIEW_UNIT.")
    @APIResponse(
            responseCode = "200",
            description = "With `ETag`",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Its version",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AppointmentView.class)))
    @APIResponse(
            responseCode = "404",
            description = "`NOT_FOUND`: no such appointment, or outside your scope")
    public Response get(
            @Parameter(description = "The appointment's id", example = EXAMPLE) @PathParam("id")
                    UUID id) {
        var appointment = appointments.get(id);
        var reader = current.get();
        if (!reader.id().equals(appointment.accountId())) {
            reader.require(VIEW_UNIT, placeOf(appointment));
        }
        return answer(appointment);
    }

    @POST
    @Path("/{id}/end")
    @Operation(
            operationId = "endAppointment",
            summary = "结束任职 (end an appointment)",
            description =
                    "Ends it today or shortens its term. Needs APPOINT at the union; one's own"
                            + " anybody can give up, but not a founder.")
    @APIResponse(
            responseCode = "200",
            description = "Ended or shortened, with the new `ETag`",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The new version",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AppointmentView.class)))
    @APIResponse(
            responseCode = "404",
            description = "`NOT_FOUND`: no such appointment, or outside your scope")
    @APIResponse(responseCode = "409", description = "`ALREADY_ENDED`, `FOUNDER_CANNOT_RESIGN`")
    @APIResponse(responseCode = "412", description = "`STALE_VERSION`")
    @APIResponse(
            responseCode = "422",
            description = "`REQUIRED`, `REASON_LENGTH`, `TERM_ENDS_BEFORE_START`, `END_AFTER_TERM`")
    @APIResponse(responseCode = "428", description = "`VERSION_REQUIRED`")
    public Response end(
            @Parameter(description = "The appointment's id", example = EXAMPLE) @PathParam("id")
                    UUID id,
            @Parameter(description = "The `ETag` you read", required = true, example = "\"v1\"")
                    @HeaderParam("If-Match")
                    String ifMatch,
            @NotNull EndRequest request) {
        return answer(
                endAppointment.end(
                        id, request.on(), request.parsedReason(), ifMatch, current.get()));
    }

    private Response answer(Appointment appointment) {
        return Response.ok(view(appointment))
                .header(HttpHeaders.ETAG, ETags.of(appointment.version()))
                .build();
    }

    private AppointmentView view(Appointment appointment) {
        var rows = List.of(appointment);
        return AppointmentView.of(appointment, units.locate(unitsOf(rows)), LocalDate.now(clock));
    }

    private long placeOf(Appointment appointment) {
        return appointment.unitId() == null
                ? Long.MIN_VALUE
                : units.locate(List.of(appointment.unitId())).get(appointment.unitId()).place();
    }

    private static List<UUID> unitsOf(List<Appointment> rows) {
        return rows.stream().map(Appointment::unitId).filter(Objects::nonNull).toList();
    }

    private static Boolean flag(String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (!value.equals("true") && !value.equals("false")) {
            throw new Rejection(CommonProblem.INVALID_PARAMETER, "current", "true / false")
                    .ofParameter("current");
        }
        return Boolean.valueOf(value);
    }
}
