package samspil.grants.apply.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import samspil.grants.apply.Attachment;
import samspil.grants.apply.CheckUpload;
import samspil.grants.apply.store.AttachmentKeys;

/** Reads what strangers uploaded, as the only function that does, and may do nothing but say what it found. */
public final class CheckFunction implements RequestHandler<S3Event, @Nullable Void> {
    private final CheckUpload check;
    private final Runnable end;

    /** As Lambda starts it: a check that took too much of the process ends it, and the next one begins afresh. */
    public CheckFunction() {
        this(ApplicationContext.run("grants-check"), () -> Runtime.getRuntime().halt(0));
    }

    /** On a context that was made elsewhere. */
    public CheckFunction(ApplicationContext context, Runnable end) {
        this.check = context.getBean(CheckUpload.class);
        this.end = end;
    }

    @Override
    public @Nullable Void handleRequest(S3Event event, Context context) {
        event.getRecords()
                .forEach(
                        each -> AttachmentKeys.uploaded(each.getS3().getObject().getUrlDecodedKey())
                                .ifPresent(this::check));
        return null;
    }

    private void check(Attachment.Key key) {
        try {
            var room = Files.createTempDirectory("upload");
            if (check(key, room)) {
                end.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean check(Attachment.Key key, Path room) throws IOException {
        try {
            return check.check(key, room);
        } finally {
            empty(room);
        }
    }

    private static void empty(Path room) throws IOException {
        try (var files = Files.list(room)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(room);
    }
}
