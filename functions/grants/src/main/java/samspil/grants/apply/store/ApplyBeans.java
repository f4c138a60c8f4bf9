package samspil.grants.apply.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.grants.GrantsVariable;
import samspil.grants.apply.AnswerMunicipality;
import samspil.grants.apply.AttachDocument;
import samspil.grants.apply.AttachToReport;
import samspil.grants.apply.AttachmentFiles;
import samspil.grants.apply.Attachments;
import samspil.grants.apply.BeginDraft;
import samspil.grants.apply.BegunReports;
import samspil.grants.apply.CheckDraft;
import samspil.grants.apply.DeleteDraft;
import samspil.grants.apply.Drafts;
import samspil.grants.apply.DueDrafts;
import samspil.grants.apply.FreezeDraft;
import samspil.grants.apply.OpenFields;
import samspil.grants.apply.OwnFiles;
import samspil.grants.apply.Partners;
import samspil.grants.apply.RoundGate;
import samspil.grants.apply.SaveSection;
import samspil.grants.apply.SendApplication;
import samspil.grants.apply.SendApplication.Receipts;
import samspil.grants.apply.WriteReport;
import samspil.grants.file.FileRecord;
import samspil.grants.file.PinnedTerms;
import samspil.grants.file.RecordFileEvent;
import samspil.grants.file.SubmitApplication;
import samspil.grants.law.LawSets;
import samspil.grants.scheme.Rounds;
import samspil.grants.scheme.Schemes;
import samspil.kernel.Municipalities;
import samspil.platform.Environment;
import samspil.platform.IdSource;
import samspil.platform.audit.AuditTrail;
import samspil.platform.outbox.Outbox;
import samspil.platform.store.Table;
import samspil.platform.tasks.Tasks;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What applicants need: ports and use cases. Each is made when a function first needs it. */
@Factory
@Requires(env = {"grants-apply", "grants-clock"})
final class ApplyBeans {

    @Singleton
    DraftTasks draftTasks(Tasks tasks, Rounds rounds, Municipalities municipalities) {
        return new DraftTasks(tasks, rounds, municipalities);
    }

    @Singleton
    Drafts drafts(DynamoDbClient dynamo, Environment environment, AuditTrail trail, DraftTasks tasks) {
        return new DynamoDrafts(new Table(dynamo, environment.get(GrantsVariable.GRANTS_TABLE)), trail, tasks);
    }

    @Singleton
    DueDrafts dueDrafts(DynamoDbClient dynamo, Environment environment, Outbox outbox) {
        return new DynamoDueDrafts(new Table(dynamo, environment.get(GrantsVariable.GRANTS_TABLE)), outbox);
    }

    @Singleton
    OwnFiles ownFiles(FileRecord files) {
        return new OwnFiles(files);
    }

    @Singleton
    RoundGate gate(Rounds rounds, Schemes schemes, LawSets laws) {
        return new RoundGate(new PinnedTerms(rounds, schemes, laws));
    }

    @Singleton
    BeginDraft begin(Drafts drafts, OwnFiles files, RoundGate gate, IdSource ids, InstantSource clock) {
        return new BeginDraft(drafts, files, gate, ids, clock);
    }

    @Singleton
    SaveSection save(Drafts drafts, OwnFiles files, RoundGate gate, InstantSource clock) {
        return new SaveSection(drafts, new OpenFields(files), gate, clock);
    }

    @Singleton
    AttachDocument attach(
            SaveSection writing, Attachments attachments, AttachmentFiles files, IdSource ids, InstantSource clock) {
        return new AttachDocument(writing, attachments, files, ids, clock);
    }

    @Singleton
    CheckDraft check(Attachments attachments, AttachmentFiles files) {
        return new CheckDraft(attachments, files);
    }

    @Singleton
    FreezeDraft freeze(CheckDraft check, Partners partners, OwnFiles files) {
        return new FreezeDraft(check, partners, files);
    }

    @Singleton
    SendApplication send(BeginDraft begin, FreezeDraft freeze, SubmitApplication submit, Receipts receipts) {
        return new SendApplication(begin.drafts(), begin.files(), begin.gate(), freeze, submit, receipts);
    }

    @Singleton
    DeleteDraft delete(BeginDraft begin, CheckDraft check, Partners partners) {
        return new DeleteDraft(begin.drafts(), begin.files(), check, partners, begin.clock());
    }

    @Singleton
    AttachToReport attachToReport(
            OwnFiles files, Attachments attachments, AttachmentFiles store, IdSource ids, InstantSource clock) {
        return new AttachToReport(files, attachments, store, ids, clock);
    }

    @Singleton
    BegunReports begunReports(DynamoDbClient dynamo, Environment environment) {
        return new DynamoBegunReports(new Table(dynamo, environment.get(GrantsVariable.GRANTS_TABLE)));
    }

    @Singleton
    WriteReport writeReport(OwnFiles files, BegunReports begun) {
        return new WriteReport(files, begun);
    }

    @Singleton
    AnswerMunicipality answer(OwnFiles files, RecordFileEvent record, AttachToReport papers) {
        return new AnswerMunicipality(files, record, papers);
    }
}
