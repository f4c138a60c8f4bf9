package samspil.grants.file.store;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.engines.Clients;
import samspil.engines.gate.Credential;
import samspil.testkit.EmbeddedAws;

/** Decides files in a process of its own, which a test can kill. */
final class DecidingProcess {
    private DecidingProcess() {}

    /** Starts it on these engines, for so many files. */
    static Process start(EmbeddedAws aws, int files) throws IOException {
        var clients = aws.administrator();
        var tables = Office.tables(aws.stack()).entrySet().stream().map(each -> each.getKey() + "=" + each.getValue());
        var command = Stream.of(
                        Stream.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                DecidingProcess.class.getName(),
                                clients.address().toString(),
                                clients.credential().accessKeyId(),
                                clients.credential().secret(),
                                Integer.toString(files)),
                        tables)
                .flatMap(each -> each)
                .toList();
        var builder = new ProcessBuilder(command).inheritIO();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
        builder.environment().put("CLASSPATH", classes);
        return builder.start();
    }

    /** Decides files from number one on, each under a key of its own. */
    public static void main(String[] arguments) {
        var credential = new Credential(arguments[1], arguments[2]);
        var clients = new Clients(URI.create(arguments[0]), credential);
        InstantSource clock = () -> Instant.parse("2027-04-10T08:00:00Z");
        try (var office = new Office(clients.dynamo(), tables(List.of(arguments)), clock)) {
            Parallel.run(Integer.parseInt(arguments[3]), at -> office.grant(1 + at, "key-" + at));
        }
    }

    private static Map<String, String> tables(List<String> arguments) {
        return arguments.stream()
                .skip(4)
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
