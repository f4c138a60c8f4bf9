package samspil.policies.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import io.micronaut.context.ApplicationContext;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Municipalities;
import samspil.platform.Environment;
import samspil.platform.json.Json;
import samspil.platform.store.Objects;
import samspil.policies.ConcludeCheck;
import samspil.policies.Document;
import samspil.policies.Finding;
import samspil.policies.store.DocumentKeys;
import samspil.policies.store.PoliciesVariable;
import software.amazon.awssdk.services.s3.S3Client;

/** Publishes a document when its verdict comes, or says why it can't be. It never opens a document itself. */
public final class ConcludeFunction implements RequestHandler<S3Event, @Nullable Void> {
    private final ConcludeCheck conclude;
    private final Objects uploads;
    private final Municipalities municipalities;

    /** As Lambda starts it. */
    public ConcludeFunction() {
        this(ApplicationContext.run("policies-conclude"));
    }

    /** On a context that was made elsewhere. */
    public ConcludeFunction(ApplicationContext context) {
        this.conclude = context.getBean(ConcludeCheck.class);
        this.municipalities = context.getBean(Municipalities.class);
        var bucket = context.getBean(Environment.class).get(PoliciesVariable.POLICIES_UPLOADS_BUCKET);
        this.uploads = new Objects(context.getBean(S3Client.class), bucket);
    }

    @Override
    public @Nullable Void handleRequest(S3Event event, Context context) {
        event.getRecords().forEach(each -> came(each.getS3().getObject().getUrlDecodedKey()));
        return null;
    }

    /** A verdict that was forgotten meanwhile was followed already. */
    private void came(String key) {
        var document = DocumentKeys.of(key).orElseThrow();
        uploads.read(key)
                .map(bytes -> Json.read(bytes, Finding.class).orThrow())
                .ifPresent(finding -> conclude(document, finding));
    }

    private void conclude(Document.Key document, Finding finding) {
        var municipality = municipalities.byId(document.municipality()).orElseThrow();
        conclude.conclude(municipality, document.id(), finding);
    }
}
