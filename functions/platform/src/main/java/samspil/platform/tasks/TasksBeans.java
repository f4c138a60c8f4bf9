package samspil.platform.tasks;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import samspil.platform.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The tasks, for whoever needs them. */
@Factory
final class TasksBeans {

    @Singleton
    Tasks tasks(DynamoDbClient dynamo, Environment environment) {
        return new Tasks(dynamo, environment.get(TasksVariable.TASKS_TABLE));
    }
}
