package samspil.local.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes what a stream brings into the file that the environment names; refuses items called {@code poison}. */
public final class Sink implements RequestHandler<DynamodbEvent, String> {
    @Override
    public String handleRequest(DynamodbEvent event, Context context) {
        for (DynamodbStreamRecord record : event.getRecords()) {
            var change = record.getDynamodb();
            String name = change.getKeys().values().iterator().next().getS();
            write(String.join(
                    " ",
                    record.getEventName(),
                    record.getAwsRegion(),
                    name,
                    Long.toString(
                            change.getApproximateCreationDateTime().toInstant().getEpochSecond())));
            if (name.equals("poison")) {
                throw new IllegalStateException("poison");
            }
        }
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
