package org.unionhall.membership.datacopy;

import static org.unionhall.membership.Given.as;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.memberexport.Exports;

/** Copies of their data, as people ask for them. */
public final class Copies {

    static final String PATH = "/api/v1/accounts/me/data-copies";

    private Copies() {}

    public static UUID ask(UUID person) {
        return asking(person).statusCode(202).extract().jsonPath().getUUID("id");
    }

    public static ValidatableResponse asking(UUID person) {
        return as(person).post(PATH).then();
    }

    static ValidatableResponse read(UUID person, UUID copy) {
        return as(person).get(PATH + "/" + copy).then();
    }

    /** Gives jobs turns until the copy has ended. */
    static void finish(UUID person, UUID copy) {
        var going = List.of("WAITING", "RUNNING");
        while (going.contains(read(person, copy).statusCode(200).extract().path("state"))) {
            Exports.turn();
        }
    }

    static byte[] file(UUID person, UUID copy) {
        return as(person)
                .get(PATH + "/" + copy + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
