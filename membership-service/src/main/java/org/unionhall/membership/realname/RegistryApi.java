package org.unionhall.membership.realname;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The registry's HTTP interface. */
@RegisterRestClient(configKey = "registry")
@Path("/registry/checks")
interface RegistryApi {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    Answer check(Question question);

    /** Do this name and this document belong together? */
    record Question(String name, String idType, String idNumber) {

        @Override
        public String toString() {
            return "Question[***]";
        }
    }

    /**
     * The registry's answer: MATCHED, MISMATCHED or NOT_FOUND, and under which reference it was
     * given.
     */
    record Answer(String result, String reference) {}
}
