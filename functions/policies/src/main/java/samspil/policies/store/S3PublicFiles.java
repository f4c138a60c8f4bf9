package samspil.policies.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import samspil.kernel.Municipality;
import samspil.platform.json.Json;
import samspil.platform.store.Objects;
import samspil.policies.Document;
import samspil.policies.DocumentFacts;
import samspil.policies.DocumentText;
import samspil.policies.Policy;
import samspil.policies.PolicyId;
import samspil.policies.PublicFiles;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Public documents in their bucket, which nobody reads but by an address signed for a while. */
record S3PublicFiles(S3Presigner presigner, Objects objects, String bucket) implements PublicFiles {
    private static final Duration GOOD_FOR = Duration.ofMinutes(15);

    @Override
    public URI address(Municipality municipality, PolicyId policy, DocumentFacts document) {
        var name = "%s-%s-%s.pdf"
                .formatted(municipality.slug(), policy, document.sha256().substring(0, 8));
        var place = DocumentKeys.published(new Document.Key(municipality.id(), document.id()));
        var signed = presigner.presignGetObject(presign -> presign.signatureDuration(GOOD_FOR)
                .getObjectRequest(get -> get.bucket(bucket)
                        .key(place)
                        .responseContentType("application/pdf")
                        .responseContentDisposition("inline; filename=\"" + name + "\"")));
        return URI.create(signed.url().toString());
    }

    @Override
    public List<String> pages(Policy policy, DocumentFacts document) {
        var place = DocumentKeys.publishedText(new Document.Key(policy.municipality(), document.id()));
        return objects.read(place)
                .map(bytes -> Json.read(new String(bytes, StandardCharsets.UTF_8), DocumentText.class)
                        .orThrow()
                        .pages())
                .orElse(List.of());
    }
}
