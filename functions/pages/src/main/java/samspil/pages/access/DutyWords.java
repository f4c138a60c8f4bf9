package samspil.pages.access;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.kernel.Labels;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.pages.SignedIn;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;

/** Duties as people read them. */
@Singleton
public record DutyWords(Municipalities municipalities) {
    private static final Labels LABELS = Labels.load("samspil/pages/access.tsv");

    /** A role. */
    public static String role(Language language, Role role) {
        return LABELS.label(language, "role." + role.key());
    }

    /** A duty with its municipality: {@code Case worker, Herlev}. */
    public String of(Language language, Duty duty) {
        return of(language, duty, "");
    }

    /** A duty with whom it is for and its municipality: {@code Representative, Herlev Chess Club, Herlev}. */
    public String of(Language language, Duty duty, String organisation) {
        var municipality = Optional.ofNullable(duty.municipality())
                .flatMap(municipalities::byId)
                .map(Municipality::name)
                .orElse("");
        return Stream.of(role(language, duty.role()), organisation, municipality)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Who is logged in, for {@link samspil.pages.Page#signedIn}. */
    public SignedIn signedIn(Language language, Identity identity) {
        return new SignedIn(
                identity.name(),
                of(
                        language,
                        acting(identity),
                        Optional.ofNullable(identity.actingFor()).orElse("")),
                "/" + language.tag() + "/acting",
                identity.formToken());
    }

    /** What somebody chose to act as; a citizen where they chose nothing. */
    public static Duty acting(Identity identity) {
        return identity.duties().stream()
                .filter(duty -> duty.role() != Role.CITIZEN)
                .findFirst()
                .orElse(Duty.CITIZEN);
    }

    static String say(Language language, String key, Object... arguments) {
        return LABELS.label(language, key, arguments);
    }
}
