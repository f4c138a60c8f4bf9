package samspil.council.meeting.store;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.council.meeting.Invitee;
import samspil.council.meeting.Invitees;
import samspil.kernel.Municipality;
import samspil.platform.addressees.Addressee;
import samspil.platform.addressees.Addressees;
import samspil.platform.addressees.Audience;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;

/**
 * Organisations as the directory publishes them, and the council as it is today. One whose address could not be written
 * to is none.
 */
record KnownInvitees(Organisations organisations, Addressees addressees, InstantSource clock) implements Invitees {
    private static final Comparator<Invitee> BY_NAME = Comparator.comparing(Invitee::name);

    @Override
    public List<Invitee> organisations(Municipality municipality) {
        return organisations.in(municipality.id()).stream()
                .flatMap(each -> invitee(municipality, each))
                .filter(Invitee::isReachable)
                .sorted(BY_NAME)
                .toList();
    }

    @Override
    public List<Invitee> council(Municipality municipality) {
        var today = LocalDate.ofInstant(clock.instant(), municipality.country().zone());
        return addressees.of(municipality.id(), Audience.COUNCIL).stream()
                .filter(each -> each.isOn(today))
                .map(KnownInvitees::invitee)
                .filter(Invitee::isReachable)
                .sorted(BY_NAME)
                .toList();
    }

    @Override
    public Optional<Invitee> self(Municipality municipality, String person) {
        var own = addressees.of(municipality.id(), Audience.COUNCIL, person).stream()
                .map(each -> each.email().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return council(municipality).stream()
                .filter(each -> own.contains(each.email().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static Invitee invitee(Addressee each) {
        return new Invitee(Invitee.member(each.key().id()), each.name(), each.email(), each.language());
    }

    private static Stream<Invitee> invitee(Municipality municipality, Organisation each) {
        var email = each.email();
        return email == null
                ? Stream.empty()
                : Stream.of(new Invitee(Invitee.organisation(each.id()), each.name(), email, municipality.language()));
    }
}
