package samspil.grants.decide.store;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import samspil.grants.GrantsVariable;
import samspil.grants.decide.LetterFiles;
import samspil.platform.Environment;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Letters, for every function that shows them. */
@Factory
final class DecideBeans {

    @Singleton
    LetterFiles letters(S3Client s3, S3Presigner presigner, Environment environment) {
        return new S3LetterFiles(s3, presigner, environment.get(GrantsVariable.GRANTS_BUCKET));
    }
}
