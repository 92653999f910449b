import org.unionhall.launcher.walkthrough.MainJob;
import org.unionhall.launcher.walkthrough.Scene;

import java.nio.file.Path;

/** Does the main job on a loaded demonstration, through whatever stands before the gateway. */
class Walkthrough {

    public static void main(String[] arguments) {
        var data = Path.of(arguments[0]);
        var places = new Scene.Places(arguments[1], arguments[1], arguments[2]);
        var job = new MainJob(Scene.ofDemonstration(data, places), System.out::println);
        job.run();
        System.exit(job.succeeded() ? 0 : 1);
    }
}
