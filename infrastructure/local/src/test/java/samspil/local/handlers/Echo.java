package samspil.local.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Answers with the event as text. */
public final class Echo implements RequestStreamHandler {
    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        String text = new String(event.readAllBytes(), StandardCharsets.UTF_8);
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
        answer.write(("{\"statusCode\":200,\"body\":\"" + escaped + "\"}").getBytes(StandardCharsets.UTF_8));
    }
}
