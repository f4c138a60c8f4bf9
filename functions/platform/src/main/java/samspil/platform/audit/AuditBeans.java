package samspil.platform.audit;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import samspil.platform.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The record, for whoever adds to it or reads it. */
@Factory
final class AuditBeans {

    @Singleton
    AuditTrail trail(DynamoDbClient dynamo, Environment environment) {
        return new DynamoAuditTrail(dynamo, environment.get(AuditVariable.AUDIT_TABLE));
    }

    @Singleton
    AuditRecord record(DynamoDbClient dynamo, Environment environment) {
        return new DynamoAuditRecord(dynamo, environment.get(AuditVariable.AUDIT_TABLE));
    }

    @Singleton
    VerifyAudit verify(AuditRecord record) {
        return new VerifyAudit(record);
    }
}
