package samspil.policies.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.kernel.Municipalities;
import samspil.platform.Environment;
import samspil.platform.IdSource;
import samspil.platform.audit.AuditTrail;
import samspil.platform.organisations.Organisations;
import samspil.platform.outbox.Outbox;
import samspil.platform.outlook.Outlook;
import samspil.platform.store.Table;
import samspil.platform.tasks.Tasks;
import samspil.policies.DocumentFiles;
import samspil.policies.Documents;
import samspil.policies.PolicyRecord;
import samspil.policies.consultation.ChangeConsultation;
import samspil.policies.consultation.ConsultationMails;
import samspil.policies.consultation.ConsultationRecord;
import samspil.policies.consultation.Consultations;
import samspil.policies.consultation.DraftDocuments;
import samspil.policies.consultation.OpenConsultation;
import samspil.policies.consultation.PublicConsultations;
import samspil.policies.consultation.Respond;
import samspil.policies.consultation.Responses;
import samspil.policies.consultation.SendInvitations;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Consultations: ports and use cases. Each is made when a function first needs it. */
@Factory
final class ConsultationBeans {
    private final DynamoDbClient dynamo;
    private final Environment environment;

    ConsultationBeans(DynamoDbClient dynamo, Environment environment) {
        this.dynamo = dynamo;
        this.environment = environment;
    }

    @Singleton
    @Requires(env = "policies-public")
    PublicConsultations publicConsultations() {
        return new ConsultationPublic(open());
    }

    @Singleton
    ConsultationNotices consultationNotices(Outlook outlook, Tasks tasks, Municipalities municipalities) {
        return new ConsultationNotices(outlook, tasks, municipalities);
    }

    @Singleton
    @Requires(env = "policies-desk")
    ConsultationRecord consultationRecord(AuditTrail trail, ConsultationNotices notices, Responses responses) {
        var release = new ConsultationRelease(responses, open());
        var documents = new Table(dynamo, environment.get(PoliciesVariable.POLICIES_TABLE));
        return new ConsultationWrites(new ConsultationWrites.Tables(own(), open(), documents), trail, notices, release);
    }

    /** For those who change none. */
    @Singleton
    @Requires(notEnv = "policies-desk")
    Consultations consultations() {
        return new ConsultationReads(own());
    }

    @Singleton
    Responses responses(AuditTrail trail) {
        return new ConsultationResponses(own(), trail);
    }

    @Singleton
    OpenConsultation open(
            PolicyRecord policies,
            ConsultationRecord consultations,
            Organisations organisations,
            DraftDocuments drafts,
            IdSource ids,
            InstantSource clock) {
        return new OpenConsultation(policies, consultations, organisations, drafts, ids, clock);
    }

    @Singleton
    DraftDocuments drafts(Documents documents, DocumentFiles files, InstantSource clock) {
        return new DraftDocuments(documents, files, clock);
    }

    @Singleton
    ChangeConsultation change(ConsultationRecord consultations, Responses responses, InstantSource clock) {
        return new ChangeConsultation(consultations, responses, clock);
    }

    @Singleton
    Respond respond(
            Consultations consultations, Responses responses, Organisations organisations, InstantSource clock) {
        return new Respond(consultations, responses, organisations, clock);
    }

    @Singleton
    @Requires(env = "policies-invite")
    SendInvitations sendInvitations(
            Consultations consultations,
            Organisations organisations,
            ConsultationMails mails,
            Outbox outbox,
            Municipalities municipalities) {
        return new SendInvitations(
                consultations, new ConsultationRounds(own()), organisations, mails, outbox::putOnce, municipalities);
    }

    private Table own() {
        return new Table(dynamo, environment.get(PoliciesVariable.CONSULTATIONS_TABLE));
    }

    private Table open() {
        return new Table(dynamo, environment.get(PoliciesVariable.POLICIES_PUBLIC_TABLE));
    }
}
