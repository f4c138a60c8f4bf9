package samspil.grants.decide.store;

import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import samspil.grants.decide.LetterFiles;
import samspil.platform.store.Objects;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Letters in the bucket, which forgets them after a day; two who print one at once print the same. */
record S3LetterFiles(S3Client s3, S3Presigner presigner, String bucket) implements LetterFiles {
    private static final String PDF = "application/pdf";
    private static final Duration GOOD_FOR = Duration.ofMinutes(15);

    @Override
    public URI address(Key key, String fileName, Supplier<byte[]> made) {
        var place = "letters/%s/%s/%s.pdf".formatted(key.municipality(), key.application(), key.hash());
        if (!isThere(place)) {
            new Objects(s3, bucket).write(place, PDF, made.get());
        }
        var signed = presigner.presignGetObject(sign -> sign.signatureDuration(GOOD_FOR)
                .getObjectRequest(get -> get.bucket(bucket)
                        .key(place)
                        .responseContentType(PDF)
                        .responseContentDisposition("inline; filename=\"" + fileName + "\"")));
        return URI.create(signed.url().toString());
    }

    private boolean isThere(String place) {
        try {
            s3.headObject(head -> head.bucket(bucket).key(place));
            return true;
        } catch (NoSuchKeyException e) {
            return false;
        }
    }
}
