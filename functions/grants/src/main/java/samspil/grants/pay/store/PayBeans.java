package samspil.grants.pay.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import samspil.grants.GrantsVariable;
import samspil.grants.file.FileRecord;
import samspil.grants.file.RecordFileEvent;
import samspil.grants.file.store.Unmoved;
import samspil.grants.pay.AnswerChange;
import samspil.grants.pay.DrawSample;
import samspil.grants.pay.Draws;
import samspil.grants.pay.PayAwards;
import samspil.grants.pay.PaymentFiles;
import samspil.grants.pay.Waiting;
import samspil.grants.scheme.Rounds;
import samspil.grants.scheme.Schemes;
import samspil.kernel.Municipalities;
import samspil.platform.Environment;
import samspil.platform.IdSource;
import samspil.platform.audit.AuditTrail;
import samspil.platform.organisations.Organisations;
import samspil.platform.store.Table;
import samspil.platform.tasks.Tasks;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Payments: the port and its use cases. */
@Factory
@Requires(env = "grants-pay")
final class PayBeans {

    @Singleton
    RejectedTasks rejectedTasks(Tasks tasks, Municipalities municipalities) {
        return new RejectedTasks(tasks, municipalities);
    }

    @Singleton
    PaymentFiles paymentFiles(
            DynamoDbClient dynamo, Environment environment, RejectedTasks rejected, AuditTrail trail) {
        var unmoved = new Unmoved(new Table(dynamo, environment.get(GrantsVariable.GRANTS_TABLE)));
        return new DynamoPaymentFiles(
                new Table(dynamo, environment.get(PayVariable.GRANTS_PAYMENT_TABLE)), unmoved, rejected, trail);
    }

    @Singleton
    Waiting waiting(FileRecord files, Rounds rounds, PaymentFiles payments, Organisations organisations) {
        return new Waiting(files, rounds, payments, organisations);
    }

    @Singleton
    PayAwards payAwards(RecordFileEvent record, Schemes schemes, Waiting waiting, IdSource ids) {
        return new PayAwards(record, schemes, waiting, ids);
    }

    @Singleton
    AnswerChange answerChange(RecordFileEvent record, PaymentFiles payments) {
        return new AnswerChange(record, payments);
    }

    @Singleton
    Draws draws(DynamoDbClient dynamo, Environment environment) {
        return new DynamoDraws(new Table(dynamo, environment.get(PayVariable.GRANTS_PAYMENT_TABLE)));
    }

    @Singleton
    DrawSample drawSample(RecordFileEvent record, PayAwards pay, Draws draws, IdSource ids) {
        return new DrawSample(record, pay, draws, ids);
    }
}
