package samspil.local;

import java.nio.file.Path;
import java.util.List;

/** Loads the demo data into the folder that a start on an empty one copies, unless that was done; the build runs it. */
public final class PrepareDemo {
    private PrepareDemo() {}

    /** Exit status 1 when it can't be loaded. */
    public static void main(String[] none) throws Exception {
        Path repository = Repository.root();
        Prepared prepared = Prepared.in(repository);
        if (!prepared.fits()) {
            prepare(repository, prepared);
        }
        System.exit(0);
    }

    private static void prepare(Path repository, Prepared prepared) throws Exception {
        Options options = CommandLine.read(words(prepared.folder()), repository);
        Runner runner = new Start(repository, options, _ -> {}).run();
        if (!runner.hasBegun()) {
            System.exit(1);
        }
        runner.rest();
        prepared.complete();
    }

    /** Mails of the demo lead to where a run answers unless it is told otherwise. */
    private static List<String> words(Path folder) {
        String site = "SiteAddress=http://127.0.0.1:8080";
        return List.of("--port", "0", "--fresh", "--data", folder.toString(), "--parameter", site);
    }
}
