package samspil.local.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** Speaks the Lambda Runtime API, version 2018-06-01. An {@link IOException} means that it is gone. */
final class RuntimeClient {
    private final String root;

    /**
     * Knows where the API is.
     *
     * @param address host and port
     */
    RuntimeClient(String address) {
        this.root = "http://" + address + "/2018-06-01/runtime/";
    }

    /** Waits for the next call. */
    Invocation next() throws IOException {
        HttpURLConnection connection = open("invocation/next");
        try (InputStream body = connection.getInputStream()) {
            return new Invocation(
                    header(connection, "Lambda-Runtime-Aws-Request-Id"),
                    Long.parseLong(header(connection, "Lambda-Runtime-Deadline-Ms")),
                    header(connection, "Lambda-Runtime-Invoked-Function-Arn"),
                    header(connection, "Lambda-Runtime-Trace-Id"),
                    body.readAllBytes());
        }
    }

    void answered(String id, byte[] answer) throws IOException {
        post("invocation/" + id + "/response", "", answer);
    }

    void failed(String id, Failure failure) throws IOException {
        post("invocation/" + id + "/error", failure.type(), failure.json());
    }

    void initFailed(Failure failure) throws IOException {
        post("init/error", failure.type(), failure.json());
    }

    private void post(String path, String errorType, byte[] body) throws IOException {
        HttpURLConnection connection = open(path);
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/json");
        if (!errorType.isEmpty()) {
            connection.setRequestProperty("Lambda-Runtime-Function-Error-Type", errorType);
        }
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(body.length);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
        // a refused answer (too large) is the caller's failure, not the end of this process
        try (InputStream said =
                connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            said.readAllBytes();
        }
    }

    private HttpURLConnection open(String path) throws IOException {
        return (HttpURLConnection) URI.create(root + path).toURL().openConnection(java.net.Proxy.NO_PROXY);
    }

    private static String header(HttpURLConnection connection, String name) throws IOException {
        String value = connection.getHeaderField(name);
        if (value == null) {
            throw new IOException("the Runtime API gave no " + name);
        }
        return value;
    }
}
