package samspil.platform.outbox;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.platform.Environment;
import samspil.platform.store.SesMailer;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** The letters, for whoever writes them, and the one that sends them. */
@Factory
final class OutboxBeans {

    @Singleton
    Outbox outbox(DynamoDbClient dynamo, Environment environment, InstantSource clock) {
        return new Outbox(new Table(dynamo, environment.get(OutboxVariable.OUTBOX_TABLE)), clock);
    }

    @Singleton
    @Requires(env = "outbox")
    SendLetters sendLetters(Outbox outbox, SesV2Client ses, Environment environment, InstantSource clock) {
        return new SendLetters(outbox, new SesMailer(ses, environment.get(OutboxVariable.MAIL_FROM)), clock);
    }
}
