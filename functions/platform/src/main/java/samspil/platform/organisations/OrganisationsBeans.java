package samspil.platform.organisations;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import samspil.platform.Environment;
import samspil.platform.store.Objects;
import software.amazon.awssdk.services.s3.S3Client;

/** The organisations, for whoever needs them. */
@Factory
final class OrganisationsBeans {

    @Singleton
    Organisations organisations(S3Client s3, Environment environment) {
        var bucket = environment.get(OrganisationsVariable.DIRECTORY_SNAPSHOTS_BUCKET);
        return new PublishedOrganisations(new Objects(s3, bucket));
    }
}
