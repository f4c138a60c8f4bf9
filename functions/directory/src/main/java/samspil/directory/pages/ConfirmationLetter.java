package samspil.directory.pages;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.Address;
import samspil.directory.ConfirmationLink;
import samspil.directory.Contact;
import samspil.directory.Entry;
import samspil.directory.Letters;
import samspil.directory.Organisation;
import samspil.directory.Place;
import samspil.directory.SiteAddress;
import samspil.directory.Venue;
import samspil.kernel.Labels;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Municipality;
import samspil.pages.Templates;
import samspil.platform.store.Mailer.Mail;

/** Writes the mail that asks whether an entry is still right, in the municipality's language. */
@Singleton
final class ConfirmationLetter implements Letters {
    private static final Labels LABELS = Labels.load("samspil/directory/mails.tsv");

    private final SiteAddress site;
    private final Templates templates = Templates.in("samspil.directory.templates");

    ConfirmationLetter(SiteAddress site) {
        this.site = site;
    }

    @Override
    public Mail confirmation(Municipality municipality, Entry entry, ConfirmationLink link, String to) {
        var language = municipality.language();
        var slug = municipality.slug();
        var mail = new ConfirmationMail(
                language.tag(),
                words(municipality, entry, link),
                facts(entry.published(), language),
                site.page(language.tag(), slug, "verify", link.token()),
                site.page(
                        language.tag(), slug, entry.kind().plural(), entry.id().value(), "suggest"));
        var html = templates.text("ConfirmationMail", mail);
        return new Mail(to, mail.words().subject(), mail.text(), html, "verification");
    }

    private static ConfirmationMail.Words words(Municipality municipality, Entry entry, ConfirmationLink link) {
        var language = municipality.language();
        var zone = municipality.country().zone();
        var lastWholeDay = LocalDate.ofInstant(link.expiresAt(), zone)
                .minusDays(1)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
        return new ConfirmationMail.Words(
                LABELS.label(language, "confirm.subject", entry.about().name().in(language)),
                LABELS.label(language, "confirm.hello"),
                LABELS.label(language, "confirm.why", municipality.name()),
                LABELS.label(language, "confirm.now"),
                LABELS.label(language, "confirm.button"),
                LABELS.label(language, "confirm.expires", lastWholeDay),
                LABELS.label(language, "confirm.wrong"),
                LABELS.label(language, "confirm.correct"),
                LABELS.label(language, "confirm.nothing"),
                LABELS.label(language, "confirm.from", municipality.name()));
    }

    private static List<ConfirmationMail.Fact> facts(Entry entry, Language language) {
        var facts = new ArrayList<ConfirmationMail.Fact>();
        facts.add(fact("name", entry.about().name().in(language), language));
        add(facts, "summary", in(entry.about().summary(), language), language);
        add(facts, "description", in(entry.about().description(), language), language);
        add(facts, "address", address(entry), language);
        entry.contacts().forEach(contact -> add(facts, "contact", contact(contact), language));
        return facts;
    }

    private static void add(List<ConfirmationMail.Fact> facts, String key, @Nullable String value, Language language) {
        if (value != null) {
            facts.add(fact(key, value, language));
        }
    }

    private static ConfirmationMail.Fact fact(String key, String value, Language language) {
        return new ConfirmationMail.Fact(LABELS.label(language, "fact." + key), value);
    }

    private static @Nullable String in(@Nullable LocalText text, Language language) {
        return text == null ? null : text.in(language);
    }

    private static @Nullable String address(Entry entry) {
        Place place = switch (entry) {
            case Organisation it -> it.place();
            case Venue it -> it.place();
            default -> null;
        };
        return place == null ? null : line(place.address());
    }

    private static String line(Address address) {
        var town = Stream.of(address.postalCode(), address.town()).filter(Objects::nonNull);
        return Stream.of(address.street(), town.collect(Collectors.joining(" ")))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String contact(Contact contact) {
        return Stream.of(contact.name(), contact.email(), contact.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
