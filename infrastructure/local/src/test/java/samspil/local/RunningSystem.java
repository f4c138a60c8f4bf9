package samspil.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** The runner in a process of its own. */
record RunningSystem(Process process, String output, HttpClient http) {
    private static final Duration LONGEST = Duration.ofSeconds(90);

    /** How a run that does not last ended. */
    record Ended(int status, List<String> lines) {}

    static RunningSystem start(Path folder) throws Exception {
        Path log = folder.resolve("out.txt");
        Process process = process(folder, log, "--port", "0", "--no-demo");
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!Files.readString(log).contains("\nready ")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("the system did not start: " + Files.readString(log));
            }
            Thread.sleep(50);
        }
        return new RunningSystem(process, Files.readString(log), HttpClient.newHttpClient());
    }

    static Ended run(Path folder, String... words) throws Exception {
        Path log = Files.createTempFile(folder, "out", ".txt");
        Process process = process(folder, log, words);
        return new Ended(process.waitFor(), Files.readAllLines(log));
    }

    private static Process process(Path folder, Path log, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "samspil.local.Main"));
        command.addAll(List.of("--template", folder + "/template.yaml"));
        command.addAll(List.of("--parameter", "Sink=" + folder.resolve("sink.txt")));
        command.addAll(List.of("--data", folder + "/data"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private String found(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(output);
        if (!matcher.find()) {
            throw new IllegalStateException(pattern + " is not in " + output);
        }
        return matcher.group(1);
    }

    String port() {
        return found("ready http://127\\.0\\.0\\.1:(\\d+)");
    }

    /** The test log-in's address, without a slash at its end. */
    String login() {
        return found("test log-in +(\\S+)/\n");
    }

    String at(String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String authorization) throws IOException, InterruptedException {
        return http.send(
                request(path).header("Authorization", authorization).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return http.send(
                request(path).POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** A room of the control page as JSON. */
    String local(String room) {
        try {
            return get("/_local/" + room).body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    /** Puts an item into the table, as a function might. */
    void put(String name) {
        try (DynamoDbClient client = DynamoDbClient.builder()
                .endpointOverride(services())
                .region(Region.EU_NORTH_1)
                .credentialsProvider(credentials())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build()) {
            client.putItem(request -> request.tableName("tiny-things").item(Map.of("pk", AttributeValue.fromS(name))));
        }
    }

    void upload(String key) {
        try (S3Client client = s3()) {
            client.putObject(request -> request.bucket("tiny-papers").key(key), RequestBody.fromString("paper"));
        }
    }

    /** Sends a file with a form, as a browser does; the status. */
    String post(String key, Path file) throws Exception {
        List<String> command = new ArrayList<>(List.of("curl", "-s", "-o", "-", "-w", "%{http_code}"));
        command.addAll(new PaperForm(key, credentials().resolveCredentials()).fields(file.toString()));
        command.add(services() + "/tiny-papers");
        Process curl = new ProcessBuilder(command).start();
        return new String(curl.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    boolean isThere(String key) {
        try (S3Client client = s3()) {
            client.headObject(request -> request.bucket("tiny-papers").key(key));
            return true;
        } catch (NoSuchKeyException gone) {
            return false;
        }
    }

    private S3Client s3() {
        return S3Client.builder()
                .endpointOverride(services())
                .region(Region.EU_NORTH_1)
                .credentialsProvider(credentials())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    private URI services() {
        return URI.create(found("SES +(\\S+)"));
    }

    /** Of the one function that may write. */
    private StaticCredentialsProvider credentials() {
        String environment;
        try {
            environment = get("/writer").body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(
                variable(environment, "AWS_ACCESS_KEY_ID"), variable(environment, "AWS_SECRET_ACCESS_KEY")));
    }

    private static String variable(String environment, String name) {
        return environment.replaceAll(".*" + name + "=([^,}]*).*", "$1");
    }

    List<ProcessHandle> functions() {
        return process.children().toList();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end, and says how long that took. */
    Duration end() throws InterruptedException {
        long begun = System.nanoTime();
        process.destroy();
        process.waitFor();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
