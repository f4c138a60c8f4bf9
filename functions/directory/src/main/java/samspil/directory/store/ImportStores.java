package samspil.directory.store;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.directory.ApplyImport;
import samspil.directory.CheckImport;
import samspil.directory.ConfirmImport;
import samspil.directory.Entries;
import samspil.directory.ImportFiles;
import samspil.directory.ImportReader;
import samspil.directory.Imports;
import samspil.directory.ReadImport;
import samspil.directory.StartImport;
import samspil.directory.Uploads;
import samspil.directory.exchange.incoming.FileFormats;
import samspil.platform.Environment;
import samspil.platform.IdSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** The ports of imports on DynamoDB and S3, and what is done with them. Each is made when a function first needs it. */
@Factory
final class ImportStores {

    @Singleton
    Imports imports(DynamoDbClient dynamo, Environment environment, Deeds deeds) {
        return new DynamoImports(dynamo, environment.get(DirectoryVariable.DIRECTORY_TABLE), deeds);
    }

    @Singleton
    ImportFiles files(S3Client s3, Environment environment) {
        return new S3ImportFiles(s3, environment.get(DirectoryVariable.DIRECTORY_FILES_BUCKET));
    }

    @Singleton
    Uploads uploads(S3Presigner presigner, Environment environment) {
        return new S3Uploads(presigner, environment.get(DirectoryVariable.DIRECTORY_FILES_BUCKET));
    }

    @Singleton
    ImportReader reader() {
        return new FileFormats();
    }

    @Singleton
    StartImport start(Imports imports, Uploads uploads, InstantSource clock, IdSource ids) {
        return new StartImport(imports, uploads, clock, ids::next);
    }

    @Singleton
    CheckImport check(Imports imports, ImportFiles files, ImportReader reader, Entries entries, InstantSource clock) {
        return new CheckImport(imports, files, reader, entries, clock);
    }

    @Singleton
    ConfirmImport confirm(Imports imports, ImportFiles files, InstantSource clock) {
        return new ConfirmImport(imports, files, clock);
    }

    @Singleton
    ApplyImport apply(Imports imports, ImportFiles files, ImportReader reader, Entries entries, InstantSource clock) {
        return new ApplyImport(imports, files, reader, entries, clock);
    }

    @Singleton
    ReadImport read(Imports imports, ImportFiles files) {
        return new ReadImport(imports, files);
    }
}
