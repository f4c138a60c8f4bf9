package samspil.grants.apply.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.grants.GrantsVariable;
import samspil.grants.apply.AttachDocument;
import samspil.grants.apply.AttachmentFiles;
import samspil.grants.apply.Drafts;
import samspil.grants.apply.DuePapers;
import samspil.grants.apply.KeepPapers;
import samspil.grants.apply.KeptPapers;
import samspil.grants.apply.Papers;
import samspil.grants.apply.UsePaper;
import samspil.grants.file.FileRecord;
import samspil.grants.scheme.LongestKept;
import samspil.platform.Environment;
import samspil.platform.IdSource;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The papers of organisations. Each is made when it is first needed. */
@Factory
@Requires(env = {"grants-apply", "grants-clock"})
final class PaperBeans {

    @Singleton
    Papers papers(DynamoDbClient dynamo, Environment environment, AuditTrail trail) {
        return new DynamoPapers(new Table(dynamo, environment.get(GrantsVariable.GRANTS_TABLE)), trail);
    }

    @Singleton
    DuePapers due(DynamoDbClient dynamo, Environment environment) {
        return new DynamoDuePapers(new Table(dynamo, environment.get(GrantsVariable.GRANTS_TABLE)));
    }

    @Singleton
    KeptPapers kept(Papers papers, Drafts drafts, FileRecord files, LongestKept longest) {
        return new KeptPapers(papers, drafts, files, longest);
    }

    @Singleton
    KeepPapers keep(Papers papers, AttachmentFiles files, IdSource ids, InstantSource clock) {
        return new KeepPapers(papers, files, ids, clock);
    }

    @Singleton
    UsePaper use(KeepPapers keep, AttachDocument attach) {
        return new UsePaper(keep, attach);
    }
}
