package org.unionhall.organization.parameter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;
import org.unionhall.platform.web.HouseClock;

/** Parameters and the calendar are of no unit. */
final class ParameterScene implements FeatureScene {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    public Requests requests() {
        return new Requests()
                .once("listParameters", Request::plain)
                .once(
                        "getParameter",
                        () -> Request.plain().path("id", "00000000-0000-7000-8000-000000000001"))
                .once("setParameter", () -> Request.plain().body(parameter()))
                .once("listCalendarYears", Request::plain)
                .once("getCalendarYear", () -> Request.plain().path("year", "2026"))
                .once("setCalendarYear", ParameterScene::calendar);
    }

    private static Request calendar() {
        return Request.plain()
                .path("year", "2090")
                .header("If-Match", "*")
                .body(
                        Map.of(
                                "provisional",
                                true,
                                "source",
                                "国办发明电〔2089〕" + NUMBER.incrementAndGet() + "号",
                                "offDays",
                                List.of("2090-01-01"),
                                "workDays",
                                List.of("2090-01-07")));
    }

    private static Map<String, Object> parameter() {
        var day = LocalDate.now(HouseClock.ZONE).plusYears(40).plusDays(NUMBER.incrementAndGet());
        return Map.of(
                "name",
                "FEDERATION_TERM",
                "value",
                5,
                "legalBasis",
                "中国工会章程 第十一条",
                "validFrom",
                day.toString());
    }
}
