package samspil.local.bootstrap;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Speaks the Lambda Runtime API, version 2018-06-01, over one connection of its own: a third of the time that
 * {@code HttpURLConnection} takes for a call. An {@link IOException} means that the API is gone.
 */
final class RuntimeClient {
    private static final String ROOT = "/2018-06-01/runtime/";

    private final String address;
    private final OutputStream out;
    private final InputStream in;

    /**
     * Connects.
     *
     * @param address host and port
     */
    @SuppressWarnings("AddressSelection") // the API is at a literal address
    RuntimeClient(String address) throws IOException {
        this.address = address;
        int colon = address.lastIndexOf(':');
        Socket socket = new Socket(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        socket.setTcpNoDelay(true);
        this.out = socket.getOutputStream();
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    /** Waits for the next call. */
    Invocation next() throws IOException {
        send("GET " + ROOT + "invocation/next", "", new byte[0]);
        RuntimeReply reply = RuntimeReply.read(in);
        return new Invocation(
                reply.header("lambda-runtime-aws-request-id"),
                Long.parseLong(reply.header("lambda-runtime-deadline-ms")),
                reply.header("lambda-runtime-invoked-function-arn"),
                reply.header("lambda-runtime-trace-id"),
                reply.body());
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

    /** A refused answer (too large) is the caller's failure, not the end of this process: what is said is not asked. */
    private void post(String path, String errorType, byte[] body) throws IOException {
        String type = errorType.isEmpty() ? "" : "Lambda-Runtime-Function-Error-Type: " + errorType + "\r\n";
        send("POST " + ROOT + path, "Content-Type: application/json\r\n" + type, body);
        RuntimeReply.read(in);
    }

    private void send(String line, String headers, byte[] body) throws IOException {
        String head = line + " HTTP/1.1\r\nHost: " + address + "\r\n" + headers + "Content-Length: " + body.length
                + "\r\n\r\n";
        ByteArrayOutputStream whole = new ByteArrayOutputStream(head.length() + body.length);
        whole.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(body);
        whole.writeTo(out);
    }
}
