package samspil.reminders.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.kernel.Municipalities;
import samspil.kernel.MunicipalityId;
import samspil.platform.addressees.Addressees;
import samspil.platform.addressees.Audience;
import samspil.platform.organisations.Organisations;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.Occasion;
import samspil.reminders.Recipient;
import samspil.reminders.Recipients;

/** Those whom contexts name as addressees, and the organisations that the directory publishes. */
record StoredRecipients(Addressees addressees, Organisations organisations, Municipalities municipalities)
        implements Recipients {

    /** Who has an office and a subscription is told by their office. */
    @Override
    public List<Recipient> of(Deadline deadline, Occasion occasion, Instant now) {
        var today = LocalDate.ofInstant(now, deadline.due().zone());
        var byEmail = new LinkedHashMap<String, Recipient>();
        deadline.told(occasion).stream()
                .sorted(Comparator.comparing(Audience::isSubscription))
                .flatMap(audience -> of(deadline.key(), audience, today))
                .forEach(each -> byEmail.putIfAbsent(each.email(), each));
        return List.copyOf(byEmail.values());
    }

    private Stream<Recipient> of(Deadline.Key key, Audience audience, LocalDate today) {
        return switch (audience) {
            case ORGANISATIONS -> organisations(key.municipality());
            case PARTICIPANTS -> named(key.municipality(), audience, key.subject(), today);
            case COUNCIL, CHAIR, CONTACT_PERSON, ADMINISTRATOR -> named(key.municipality(), audience, "", today);
        };
    }

    private Stream<Recipient> named(MunicipalityId municipality, Audience audience, String subject, LocalDate today) {
        return addressees.of(municipality, audience, subject).stream()
                .filter(each -> each.isOn(today))
                .map(each -> new Recipient(each.name(), each.email(), each.language(), audience));
    }

    private Stream<Recipient> organisations(MunicipalityId municipality) {
        var language = municipalities.byId(municipality).orElseThrow().language();
        return organisations.in(municipality).stream()
                .flatMap(each -> Optional.ofNullable(each.email()).stream()
                        .map(email -> new Recipient(each.name(), email, language, Audience.ORGANISATIONS)));
    }
}
