package org.unionhall.organization.group;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.Engines;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class GroupResourceTest {

    @Test
    void everybody_sees_the_groups_without_signing_in() {
        given().get("/api/v1/groups")
                .then()
                .statusCode(200)
                .body("items", hasSize(12))
                .body("items[0].code", equalTo("TRUCK_DRIVER"))
                .body("items.find { it.code == 'FOOD_DELIVERY_RIDER' }.aliases", hasItem("骑手"))
                .body("items.find { it.code == 'COURIER' }.nameZh", equalTo("快递员"));
    }

    @Test
    void each_scheme_counts_its_own_groups() {
        given().get("/api/v1/groups?scheme=EIGHT_GROUPS_2018")
                .then()
                .body(
                        "items.code",
                        contains(
                                "TRUCK_DRIVER",
                                "COURIER",
                                "CARE_WORKER",
                                "DOMESTIC_WORKER",
                                "MALL_INFORMATION_WORKER",
                                "FOOD_DELIVERY_RIDER",
                                "REAL_ESTATE_AGENT",
                                "SECURITY_GUARD"));
        given().get("/api/v1/groups?scheme=NEW_EMPLOYMENT_FOUR_2021")
                .then()
                .body(
                        "items.code",
                        containsInAnyOrder(
                                "TRUCK_DRIVER",
                                "RIDE_HAILING_DRIVER",
                                "COURIER",
                                "FOOD_DELIVERY_RIDER"));
        given().get("/api/v1/groups?scheme=NINE_GROUPS").then().body("items", hasSize(9));
    }

    @Test
    void a_report_of_2020_knows_no_scheme_of_2021() {
        given().get("/api/v1/groups?scheme=NEW_EMPLOYMENT_FOUR_2021&on=2020-09-30")
                .then()
                .body("items", hasSize(0));
        given().get("/api/v1/groups?on=2020-09-30")
                .then()
                .body("items[0].schemes", contains("EIGHT_GROUPS_2018"));
        given().get("/api/v1/groups?scheme=TEN").then().statusCode(400);
        given().get("/api/v1/groups?on=yesterday").then().statusCode(400);
    }
}
