package samspil.council.duty.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import samspil.council.duty.DutyState;
import samspil.council.duty.Promise;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.Head;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.Sites;
import samspil.pages.components.EmptyState;
import samspil.pages.components.Figure;
import samspil.pages.components.Figures;
import samspil.pages.components.Heading;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;

/** What a municipality promised and what it did. */
@Singleton
record DutiesPage(Sites sites) {

    Page of(Reading reading, Municipality municipality, List<Promise> promises) {
        var lead = reading.say("duties.lead", municipality.name());
        var heading = Heading.of("", reading.say("duties.title"), lead);
        var body = promises.isEmpty()
                ? Stack.of(heading, nothing(reading, municipality))
                : Stack.of(heading, figures(reading, promises), cards(reading, promises));
        var head = new Head(reading.say("duties.title"), lead, addresses("/" + municipality.slug() + "/duties"));
        var home = new Link(municipality.name(), "/" + reading.language().tag() + "/" + municipality.slug());
        return new Page(sites.of(municipality, reading.language()), reading.language(), head, List.of(home), body);
    }

    /** The path of a page in every language. */
    static Map<Language, String> addresses(String path) {
        var addresses = new EnumMap<Language, String>(Language.class);
        Arrays.stream(Language.values()).forEach(language -> addresses.put(language, "/" + language.tag() + path));
        return addresses;
    }

    private static Content figures(Reading reading, List<Promise> promises) {
        return new Figures(Arrays.stream(DutyState.values())
                .map(state -> new Figure(
                        Long.toString(promises.stream()
                                .mapToLong(promise -> promise.count(state))
                                .sum()),
                        reading.word(state)))
                .toList());
    }

    private static Content cards(Reading reading, List<Promise> promises) {
        var all = List.of(
                new Link(reading.say("duties.all"), "/" + reading.language().tag() + "/duties"));
        var cards =
                promises.stream().map(promise -> new DutyCard(reading, promise)).toList();
        return new Section(reading.say("duties.promises"), all, new DutyCards(cards));
    }

    private static Content nothing(Reading reading, Municipality municipality) {
        var policies = new Link(
                reading.say("duties.none.policies"),
                "/" + reading.language().tag() + "/" + municipality.slug() + "/policies");
        var all = new Link(reading.say("duties.all"), "/" + reading.language().tag() + "/duties");
        var state = new EmptyState(
                Icon.CALENDAR,
                reading.say("duties.none", municipality.name()),
                reading.say("duties.none.text"),
                List.of(policies, all));
        return new Section(reading.say("duties.promises"), List.of(), state);
    }
}
