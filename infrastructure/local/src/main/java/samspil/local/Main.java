package samspil.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import samspil.engines.cloudformation.TemplateError;

/** Starts the local system and runs until it is told to end. */
public final class Main {
    private Main() {}

    /** Exit status 2 for a wrong command line, 1 when it can't start. */
    public static void main(String[] words) {
        Path repository = Repository.root();
        try {
            start(new Start(repository, CommandLine.read(List.of(words), repository), System.out::println));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage() + "\n" + Options.USAGE);
            System.exit(2);
        }
    }

    private static void start(Start start) {
        try {
            run(start);
        } catch (Stopped | TemplateError reason) {
            System.err.println(reason.getMessage());
        } catch (Throwable failure) { // the edge; the engines' threads would keep a broken process alive
            System.err.println("the local system could not start");
            failure.printStackTrace();
        }
        System.exit(1);
    }

    private static void run(Start start) throws Stopped, IOException, InterruptedException {
        Runner runner = start.run();
        System.out.println("ready " + runner.url());
        if (start.options().warm()) {
            runner.warm();
        }
        new CountDownLatch(1).await();
    }
}
