package samspil.grants.apply.store;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import samspil.grants.ApplicationId;
import samspil.grants.AttachmentId;
import samspil.grants.apply.Attachment;
import samspil.kernel.MunicipalityId;

/** Where documents lie in the bucket. */
public final class AttachmentKeys {
    private static final Pattern UPLOADED = Pattern.compile("quarantine/([0-9]{3,4})/([0-9a-f-]{36})/([0-9a-f-]{36})");

    private static final List<String> ALL = List.of("quarantine/", "findings/", "clean/", "letters/");

    private AttachmentKeys() {}

    /** As it was uploaded; nobody reads from there but the check. */
    public static String quarantine(Attachment.Key key) {
        return "quarantine/" + below(key);
    }

    /** What the check found. */
    public static String finding(Attachment.Key key) {
        return "findings/" + below(key);
    }

    /** As it was found clean. */
    public static String clean(Attachment.Key key) {
        return "clean/" + below(key);
    }

    /** The document that was uploaded; empty where the key is none of ours. */
    public static Optional<Attachment.Key> uploaded(String key) {
        var found = UPLOADED.matcher(key);
        return found.matches()
                ? Optional.of(new Attachment.Key(
                        new MunicipalityId(found.group(1)),
                        new ApplicationId(found.group(2)),
                        new AttachmentId(found.group(3))))
                : Optional.empty();
    }

    /** Where everything of an application begins: what it sent, and what was written to it. */
    static List<String> all(MunicipalityId municipality, ApplicationId application) {
        return ALL.stream()
                .map(place -> place + municipality + "/" + application + "/")
                .toList();
    }

    /** Where the uploads of a municipality wait. */
    static String quarantine(MunicipalityId municipality) {
        return "quarantine/" + municipality + "/";
    }

    static List<String> all(Attachment.Key key) {
        return List.of(quarantine(key), finding(key), clean(key));
    }

    private static String below(Attachment.Key key) {
        return key.municipality() + "/" + key.application() + "/" + key.id();
    }
}
