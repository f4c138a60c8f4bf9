package samspil.policies.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.InstantSource;
import samspil.documents.check.Bounds;
import samspil.documents.check.CheckDocument;
import samspil.kernel.Municipalities;
import samspil.platform.Environment;
import samspil.platform.IdSource;
import samspil.platform.audit.AuditTrail;
import samspil.platform.duties.Duties;
import samspil.platform.outlook.Outlook;
import samspil.platform.reminders.Reminders;
import samspil.platform.store.Objects;
import samspil.platform.store.Table;
import samspil.platform.tasks.Tasks;
import samspil.policies.AskForUpload;
import samspil.policies.CheckUpload;
import samspil.policies.ConcludeCheck;
import samspil.policies.DocumentFiles;
import samspil.policies.Documents;
import samspil.policies.Policies;
import samspil.policies.PolicyRecord;
import samspil.policies.PublicFiles;
import samspil.policies.RecordEvent;
import samspil.policies.StartPolicy;
import samspil.policies.SweepUploads;
import samspil.policies.search.KnownTexts;
import samspil.policies.search.SearchPolicies;
import samspil.policies.search.VersionDifference;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Policies: ports and use cases. Each is made when a function first needs it. */
@Factory
final class PoliciesBeans {

    @Singleton
    @Requires(env = "policies-public")
    Policies policies(DynamoDbClient dynamo, Environment environment) {
        return new DynamoPolicies(new Table(dynamo, environment.get(PoliciesVariable.POLICIES_PUBLIC_TABLE)));
    }

    @Singleton
    PublicFiles publicFiles(S3Client s3, S3Presigner presigner, Environment environment) {
        var bucket = environment.get(PoliciesVariable.POLICIES_DOCUMENTS_BUCKET);
        return new S3PublicFiles(presigner, new Objects(s3, bucket), bucket);
    }

    /** Some forty thick documents; a character takes a byte or two. */
    @Singleton
    KnownTexts texts(PublicFiles files) {
        return new KnownTexts(files, 8_000_000);
    }

    @Singleton
    SearchPolicies search(KnownTexts texts) {
        return new SearchPolicies(texts);
    }

    @Singleton
    VersionDifference differences(KnownTexts texts) {
        return new VersionDifference(texts);
    }

    @Singleton
    PolicyNotices notices(Outlook outlook, Tasks tasks, Reminders reminders, Municipalities municipalities) {
        return new PolicyNotices(outlook, tasks, reminders, municipalities);
    }

    @Singleton
    PolicyDuties duties(Duties duties, Municipalities municipalities) {
        return new PolicyDuties(duties, municipalities);
    }

    @Singleton
    @Requires(notEnv = "policies-public")
    PolicyRecord record(
            DynamoDbClient dynamo,
            Environment environment,
            AuditTrail trail,
            PolicyNotices notices,
            PolicyDuties duties) {
        var own = new Table(dynamo, environment.get(PoliciesVariable.POLICIES_TABLE));
        var open = new Table(dynamo, environment.get(PoliciesVariable.POLICIES_PUBLIC_TABLE));
        return new DynamoPolicyRecord(own, open, trail, notices, duties);
    }

    @Singleton
    Documents documents(
            DynamoDbClient dynamo, Environment environment, AuditTrail trail, Tasks tasks, PolicyNotices notices) {
        var table = new Table(dynamo, environment.get(PoliciesVariable.POLICIES_TABLE));
        return new DynamoDocuments(table, trail, tasks, notices);
    }

    /** Signed by the machine's own time, as everything that is said to S3 is. */
    @Singleton
    DocumentFiles files(S3Client s3, Environment environment) {
        return new S3DocumentFiles(
                s3,
                environment.get(PoliciesVariable.POLICIES_UPLOADS_BUCKET),
                environment.get(PoliciesVariable.POLICIES_DOCUMENTS_BUCKET),
                InstantSource.system());
    }

    @Singleton
    StartPolicy start(PolicyRecord policies, InstantSource clock) {
        return new StartPolicy(policies, clock);
    }

    @Singleton
    RecordEvent recordEvent(PolicyRecord policies, InstantSource clock) {
        return new RecordEvent(policies, clock);
    }

    @Singleton
    AskForUpload askForUpload(
            RecordEvent record, Documents documents, DocumentFiles files, IdSource ids, InstantSource clock) {
        return new AskForUpload(record, documents, files, ids, clock);
    }

    @Singleton
    ConcludeCheck conclude(RecordEvent record, Documents documents, DocumentFiles files, InstantSource clock) {
        return new ConcludeCheck(record, documents, files, clock);
    }

    /** The scratch folder is the process's own: several may share a machine. */
    @Singleton
    CheckUpload check(S3Client s3, Environment environment) {
        var scratch = Path.of(
                System.getProperty("java.io.tmpdir"),
                "samspil-check-" + ProcessHandle.current().pid());
        return new CheckUpload(
                new CheckDocument(Bounds.usual(), InstantSource.system(), scratch),
                new S3Quarantine(s3, environment.get(PoliciesVariable.POLICIES_UPLOADS_BUCKET)));
    }

    @Singleton
    SweepUploads sweep(Documents documents, DocumentFiles files, InstantSource clock) {
        return new SweepUploads(documents, files, clock);
    }
}
