package samspil.local;

import java.net.URI;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import samspil.engines.template.Statement;
import samspil.local.control.Mailbox;
import samspil.local.events.ObjectEvent;
import samspil.local.runtime.AccessKey;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The services of AWS on this machine. */
interface Cloud extends AutoCloseable {

    /** Where DynamoDB, S3 and SES answer, and refuse what a caller may not do. */
    URI endpoint();

    /** Lets a caller in. */
    void register(AccessKey key, String name, List<Statement> allows);

    /** A client with rights to all streams. */
    DynamoDbStreamsClient streams();

    /** What was sent by mail. */
    Mailbox mailbox();

    /** Says who hears of objects; an event is safe when the listener returns. */
    void listen(Consumer<ObjectEvent> listener);

    /** Says who hears of events of the default event bus, as JSON; one is safe when the listener returns. */
    void listenToBus(Consumer<String> listener);

    /** Does what S3 does once a day: lets objects expire by their buckets' rules. */
    void expire();

    /** Says who hears the caller's name and what no policy allows it. */
    void onDenial(BiConsumer<String, String> listener);

    @Override
    void close();
}
