package org.unionhall.acceptance.attack;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.unionhall.acceptance.Cities;
import org.unionhall.acceptance.attack.Attack.Found;
import org.unionhall.launcher.Secrets;

/** All attacks, one after the other, each with a line of its own. */
public final class Attacks {

    private final List<Attack> all = new ArrayList<>();

    private Attacks(Target target) {
        all.addAll(new TrustAttacks(target).all());
        all.addAll(new RightsAttacks(target).all());
        all.addAll(new DoorAttacks(target).all());
        all.addAll(new AnswerAttacks(target).all());
    }

    /** On a platform that the tests have started. */
    public static Attacks on(Cities town, String gateway) {
        return new Attacks(new Target(town, gateway));
    }

    /**
     * On a platform that {@code ./start} is running.
     *
     * @param data its data folder
     */
    public static Attacks onRunning(Path data) {
        try {
            var demo = new JsonMapper().readTree(data.resolve("demo.json").toFile());
            var gateway = demo.path("gateway").asText();
            var standIns = demo.path("smsCodes").asText().replaceFirst("/sms/.*", "");
            return on(new Cities(gateway, standIns, Secrets.in(data.resolve("secrets"))), gateway);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no demo.json in " + data, e);
        }
    }

    /**
     * Tries everything.
     *
     * @param print gets a line for each attack
     * @return the names of those that were not held off
     */
    public List<String> run(Consumer<String> print) {
        var broken = new ArrayList<String>();
        for (var attack : all) {
            var found = made(attack);
            print.accept(attack.line(found));
            if (!found.held()) {
                broken.add(attack.name());
            }
        }
        print.accept(all.size() - broken.size() + " of " + all.size() + " attacks were held off");
        return broken;
    }

    private static Found made(Attack attack) {
        try {
            return attack.attempt().make();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Found.untried("interrupted");
        } catch (Exception e) {
            return Found.untried(String.valueOf(e.getMessage()));
        }
    }
}
