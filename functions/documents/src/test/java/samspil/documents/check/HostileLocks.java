package samspil.documents.check;

import static samspil.documents.check.DocumentFault.ENCRYPTED;
import static samspil.documents.check.DocumentFault.MALFORMED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files under lock and key. */
final class HostileLocks {
    private HostileLocks() {}

    static Stream<Hostile> all() {
        return Stream.of(
                Hostile.of("a password", ENCRYPTED, () -> locked("secret", 256)),
                Hostile.of("an old password", ENCRYPTED, () -> locked("secret", 40)),
                Hostile.of("an empty password", ENCRYPTED, () -> locked("", 256)),
                Hostile.of("an old empty password", ENCRYPTED, () -> locked("", 128)),
                Hostile.of(
                        "a certificate",
                        ENCRYPTED,
                        () -> trailer(
                                "<< /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s4 /V 1 /R 3 /Recipients [(abc)] >>")),
                Hostile.either(
                        "a lock nobody knows",
                        List.of(ENCRYPTED.name(), MALFORMED.name()),
                        () -> trailer("<< /Filter /Nobody /V 9 /R 9 >>")));
    }

    private static byte[] trailer(String lock) {
        return RawPdf.onePage().object(6, lock).end("/Root 1 0 R /Encrypt 6 0 R /ID [(a) (a)]");
    }

    private static byte[] locked(String password, int bits) {
        try (var document = Loader.loadPDF(GoodDocuments.tagged("da", 1));
                var out = new ByteArrayOutputStream()) {
            var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
