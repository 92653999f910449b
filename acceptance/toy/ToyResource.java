package org.unionhall.organization.toy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhall.organization.unit.Unit;

/**
 * What somebody in a hurry adds: a list of everything there is whoever asks, a {@code POST} that
 * makes a thing anew whenever it is repeated, and a date that nobody checks. Not compiled by the
 * build; {@code acceptance/toy/run} drops it into a copy of the sources, and the rails must stop
 * it.
 */
@Path("/api/v1/toys")
@Produces(MediaType.APPLICATION_JSON)
public class ToyResource {

    @Inject EntityManager entities;

    /** A thing. */
    public record Toy(UUID id, String name) {}

    @GET
    public List<Toy> list() {
        return entities.createQuery("SELECT u FROM Unit u", Unit.class).getResultList().stream()
                .map(unit -> new Toy(unit.id(), unit.type().name()))
                .toList();
    }

    @POST
    public Response make(Toy toy) {
        return Response.status(Response.Status.CREATED)
                .entity(new Toy(UUID.randomUUID(), toy.name()))
                .build();
    }

    @GET
    @Path("/{day}")
    public Toy of(@PathParam("day") String day) {
        return new Toy(UUID.randomUUID(), LocalDate.parse(day).toString());
    }
}
