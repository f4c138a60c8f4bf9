package samspil.directory.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.directory.ApplyImport;
import samspil.directory.CheckImport;
import samspil.directory.ImportId;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;

/**
 * Checks a file that was uploaded to {@code incoming/}, and applies an import when {@code apply/} says so, or at once
 * when its order is no dry run.
 */
public final class ImportFunction implements RequestHandler<S3Event, @Nullable Void> {
    private final CheckImport check;
    private final ApplyImport apply;
    private final Municipalities municipalities;

    /** As Lambda starts it. */
    public ImportFunction() {
        this(ApplicationContext.run("import"));
    }

    /** On a context that was made elsewhere. */
    public ImportFunction(ApplicationContext context) {
        this.check = context.getBean(CheckImport.class);
        this.apply = context.getBean(ApplyImport.class);
        this.municipalities = context.getBean(Municipalities.class);
    }

    @Override
    public @Nullable Void handleRequest(S3Event event, Context context) {
        event.getRecords().forEach(each -> came(each.getS3().getObject().getUrlDecodedKey()));
        return null;
    }

    private void came(String key) {
        var steps = List.of(key.split("/", -1));
        if (steps.size() != 3) {
            throw new IllegalArgumentException("no import has a file of this form of key");
        }
        var municipality = municipalities.byId(new MunicipalityId(steps.get(1))).orElseThrow();
        came(steps.getFirst(), municipality, new ImportId(steps.get(2)));
    }

    private void came(String folder, Municipality municipality, ImportId id) {
        var wanted = folder.equals("apply")
                || check.run(municipality, id)
                        .filter(it -> !it.order().dryRun())
                        .isPresent();
        if (wanted) {
            apply.run(municipality, id);
        }
    }
}
