package samspil.grants.scheme.pages.desk;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.ChangeRound;
import samspil.grants.scheme.ChangeScheme;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.SchemeState;
import samspil.grants.scheme.Shipped;
import samspil.kernel.Country;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Typed;

/** What the desk has, and how it begins more. */
@Singleton
@Requires(env = "grants-desk")
record DeskBook(ChangeScheme schemes, ChangeRound rounds, Municipalities municipalities) {

    List<Scheme> schemes(Municipality municipality) {
        return schemes.schemes().in(municipality.id());
    }

    List<Round> rounds(Municipality municipality) {
        return rounds.rounds().in(municipality.id());
    }

    /** A scheme from what is shipped for municipalities of the same country, and not begun here yet. */
    Journey begin(Desk desk) {
        var municipality = desk.visit().municipality();
        var begun = schemes(municipality).stream().map(each -> each.key().id()).collect(Collectors.toSet());
        var ready = Shipped.all().stream()
                .filter(each -> isOf(each, municipality.country()))
                .filter(each -> !begun.contains(each.id()))
                .sorted(Comparator.comparing(each -> !each.municipality().equals(municipality.id())))
                .toList();
        return new BeginJourney(desk, schemes, ready, municipalities);
    }

    private boolean isOf(Shipped shipped, Country country) {
        return municipalities.byId(shipped.municipality()).orElseThrow().country() == country;
    }

    /** A round, as the chosen scheme's rule suggests it. */
    Journey open(Desk desk, String scheme) {
        var active = schemes(desk.visit().municipality()).stream()
                .filter(each -> each.state() == SchemeState.ACTIVE)
                .toList();
        var first = active.stream()
                .filter(each -> each.key().id().value().equals(scheme))
                .findFirst()
                .map(each -> new Suggestion(desk.visit(), each).typed())
                .orElse(Typed.NOTHING);
        return new OpenJourney(desk, rounds, active, first);
    }
}
