package samspil.grants.apply.store;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import samspil.documents.check.Bounds;
import samspil.documents.check.CheckDocument;
import samspil.grants.GrantsVariable;
import samspil.grants.apply.AttachmentFiles;
import samspil.grants.apply.Attachments;
import samspil.grants.apply.CheckContent;
import samspil.grants.apply.CheckUpload;
import samspil.grants.apply.Quarantine;
import samspil.grants.apply.SentDocuments;
import samspil.grants.file.FileRecord;
import samspil.platform.Environment;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Documents, for every function that reads, takes or checks them. Each is made when it is first needed. */
@Factory
final class AttachmentBeans {
    /** As large as may be sent; nobody needs its text. */
    private static final Bounds BOUNDS = new Bounds(100L << 20, 2_000, 0, Duration.ofSeconds(20));

    @Singleton
    Attachments attachments(DynamoDbClient dynamo, Environment environment) {
        return new DynamoAttachments(new Table(dynamo, environment.get(GrantsVariable.GRANTS_TABLE)));
    }

    @Singleton
    SentDocuments sent(FileRecord files, Attachments attachments) {
        return new SentDocuments(files, attachments);
    }

    @Singleton
    AttachmentFiles files(S3Client s3, S3Presigner presigner, Environment environment, InstantSource clock) {
        return new S3AttachmentFiles(s3, presigner, environment.get(GrantsVariable.GRANTS_BUCKET), clock);
    }

    @Singleton
    Quarantine quarantine(S3Client s3, Environment environment) {
        return new S3Quarantine(s3, environment.get(GrantsVariable.GRANTS_BUCKET));
    }

    /** The scratch folder is the process's own: several may share a machine. */
    @Singleton
    CheckUpload checkUpload(Quarantine quarantine) {
        var scratch = Path.of(
                System.getProperty("java.io.tmpdir"),
                "samspil-grants-check-" + ProcessHandle.current().pid());
        var pdfs = new CheckDocument(BOUNDS, InstantSource.system(), scratch);
        return new CheckUpload(new CheckContent(pdfs), quarantine);
    }
}
