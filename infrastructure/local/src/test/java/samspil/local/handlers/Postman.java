package samspil.local.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes the keys of a bucket's events into the file that the environment names. */
public final class Postman implements RequestHandler<S3Event, String> {
    @Override
    public String handleRequest(S3Event event, Context context) {
        event.getRecords()
                .forEach(record -> write(
                        record.getEventName() + " " + record.getS3().getObject().getUrlDecodedKey()));
        return "";
    }

    private static void write(String line) {
        try {
            Files.writeString(
                    Path.of(System.getenv("SINK")), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
