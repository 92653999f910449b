package org.unionhall.events.drive;

import static org.unionhall.platform.web.problem.Text.text;

import java.util.Locale;
import java.util.Optional;
import org.unionhall.platform.web.problem.Text;

/**
 * The groups of workers that drives are run for: the eight groups of 2018 (八大群体, in the official
 * order) and those added since. Being a migrant worker (农民工) is not one of them; it is a flag of
 * its own.
 */
@SuppressWarnings("ImmutableEnumChecker") // Text is a record of two strings
public enum WorkerGroup {
    TRUCK_DRIVER(text("货车司机", "Truck driver")),
    COURIER(text("快递员", "Courier")),
    CARE_WORKER(text("护工护理员", "Care worker")),
    DOMESTIC_WORKER(text("家政服务员", "Domestic worker")),
    MALL_INFORMATION_WORKER(text("商场信息员", "Shop-floor information worker")),
    FOOD_DELIVERY_RIDER(text("网约送餐员", "Food-delivery rider")),
    REAL_ESTATE_AGENT(text("房产中介员", "Real-estate agent")),
    SECURITY_GUARD(text("保安员", "Security guard")),
    RIDE_HAILING_DRIVER(text("网约车司机", "Ride-hailing driver")),
    SANITATION_WORKER(text("环卫工人", "Sanitation worker")),
    FLEXIBLE_WORKER(text("灵活就业人员", "Flexible worker")),
    OTHER(text("其他职工", "Other worker"));

    private final Text label;

    WorkerGroup(Text label) {
        this.label = label;
    }

    /** The group's name as people say it. */
    public String label(Locale locale) {
        return label.in(locale);
    }

    /**
     * The group of that name; empty for one that a newer service knows and this one does not yet.
     */
    public static Optional<WorkerGroup> named(String name) {
        for (var group : values()) {
            if (group.name().equals(name)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }
}
