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

    /** As Lambda starts it. */
    public CheckFunction() {
        this(ApplicationContext.run("grants-check"));
    }

    /** On a context that was made elsewhere. */
    public CheckFunction(ApplicationContext context) {
        this.check = context.getBean(CheckUpload.class);
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
            try {
                check.check(key, room);
            } finally {
                empty(room);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
