package samspil.directory.store;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.directory.Catalogues;
import samspil.directory.Entries;
import samspil.directory.PublishedEntries;
import samspil.directory.Snapshots;
import samspil.directory.TakeSnapshot;
import samspil.directory.Taxonomy;
import samspil.directory.exchange.Site;
import samspil.kernel.Municipalities;
import samspil.platform.Environment;
import samspil.platform.store.Objects;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The directory's ports on DynamoDB and S3. Each is made when a function first needs it. */
@Factory
final class DirectoryStores {

    @Singleton
    PublishedEntries published(DynamoDbClient dynamo, Environment environment) {
        return new DynamoPublishedEntries(dynamo, environment.get(DirectoryVariable.DIRECTORY_PUBLIC_TABLE));
    }

    @Singleton
    Entries entries(
            DynamoDbClient dynamo, Environment environment, SuggestionTasks tasks, Deeds deeds, BoardTies ties) {
        var tables = new DynamoEntries.Tables(
                environment.get(DirectoryVariable.DIRECTORY_TABLE),
                environment.get(DirectoryVariable.DIRECTORY_PUBLIC_TABLE));
        return new DynamoEntries(dynamo, tables, tasks, deeds, ties);
    }

    @Singleton
    SnapshotStore snapshotStore(
            DynamoDbClient dynamo,
            S3Client s3,
            Environment environment,
            Municipalities municipalities,
            InstantSource clock) {
        var objects = new Objects(s3, environment.get(DirectoryVariable.DIRECTORY_SNAPSHOTS_BUCKET));
        return new SnapshotStore(
                dynamo,
                environment.get(DirectoryVariable.DIRECTORY_PUBLIC_TABLE),
                objects,
                new OrganisationList(objects, municipalities),
                clock);
    }

    @Singleton
    Catalogues catalogues(SnapshotStore store, InstantSource clock) {
        return new SnapshotCatalogues(store, clock);
    }

    @Singleton
    TakeSnapshot takeSnapshot(PublishedEntries published, Snapshots snapshots) {
        return new TakeSnapshot(published, snapshots);
    }

    @Singleton
    Taxonomy taxonomy() {
        return Taxonomy.shipped();
    }

    @Singleton
    Site site(Environment environment) {
        return new Site(environment.get(DirectoryVariable.SITE_ADDRESS));
    }
}
