package samspil.policies.pages.consultation;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Fact;
import samspil.pages.components.Facts;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Spoken;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;
import samspil.policies.Policies;
import samspil.policies.Policy;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.Outcome;
import samspil.policies.consultation.Published;
import samspil.policies.consultation.Standing;
import samspil.policies.pages.words.Sizes;

/** A consultation for everybody: the draft, how to respond, and what came of it. */
@Singleton
@Requires(env = "policies-public")
record ConsultationPage(ConsultationPages pages, Policies policies) {

    Page of(Setting setting, Consultation consultation, Published published) {
        var standing = consultation.on(setting.today());
        var title = consultation.draft().title();
        var parts = new ArrayList<Content>();
        parts.add(new Heading(
                setting.say("kind"), spoken(setting, consultation, title), introduction(setting, consultation)));
        parts.add(facts(setting, consultation));
        parts.add(standing(setting, consultation, standing));
        parts.addAll(extensions(setting, consultation));
        consultation.published().ifPresent(outcome -> parts.add(outcome(setting, consultation, outcome)));
        if (standing != Standing.PLANNED) {
            parts.addAll(file(setting, consultation));
            parts.addAll(draft(setting, consultation, published));
        }
        var place = new ConsultationPages.Place(
                title, where -> where.address(consultation.key()), above(setting, consultation));
        return pages.open(setting, place, setting.say("description", title), new Stack(parts));
    }

    private List<Link> above(Setting setting, Consultation consultation) {
        var key = consultation.key();
        var all = new Link(setting.say("policies"), setting.home() + "/policies");
        var policy = policies.find(key.municipality(), key.policy())
                .map(found -> new Link(title(setting, found), setting.policy(key.policy())));
        return Stream.concat(Stream.of(all), policy.stream()).toList();
    }

    private static String title(Setting setting, Policy policy) {
        return policy.description().title().in(setting.language());
    }

    private static Content facts(Setting setting, Consultation consultation) {
        var period =
                setting.say("period", setting.day(consultation.first().opens()), setting.day(consultation.closes()));
        var sections = setting.count("sections", consultation.draft().sections().size());
        return new Facts(List.of(new Fact(Icon.CALENDAR, period), new Fact(Icon.BOOK, sections)));
    }

    private static Content standing(Setting setting, Consultation consultation, Standing standing) {
        var heading = setting.say("standing." + standing.key());
        var text = setting.say(
                "standing." + standing.key() + ".text",
                setting.day(consultation.first().opens()),
                setting.day(consultation.closes()));
        return switch (standing) {
            case OPEN ->
                Stack.of(
                        Alert.of(AlertKind.INFO, left(setting, consultation), text),
                        new Actions(List.of(new ButtonLink(respond(setting, consultation), true))));
            case PLANNED, CLOSED -> Alert.of(AlertKind.INFO, heading, text);
            case ANSWERED -> Alert.of(AlertKind.SUCCESS, heading, text);
        };
    }

    private static String left(Setting setting, Consultation consultation) {
        long days = ChronoUnit.DAYS.between(setting.today(), consultation.closes());
        return days == 0 ? setting.say("left.today") : setting.count("left", days);
    }

    private static Link respond(Setting setting, Consultation consultation) {
        return new Link(setting.say("respond"), setting.address(consultation.key()) + "/respond");
    }

    private static List<Content> extensions(Setting setting, Consultation consultation) {
        return consultation.extensions().stream()
                .<Content>map(each -> Alert.of(
                        AlertKind.INFO,
                        setting.say("extended", setting.day(each.from()), setting.day(each.to())),
                        each.reason()))
                .toList();
    }

    /** The draft as a PDF, with its size. */
    private static List<Content> file(Setting setting, Consultation consultation) {
        var key = consultation.key();
        var place = "/documents/" + setting.municipality().slug() + "/" + key.policy() + "/consultations/" + key.id();
        return consultation.file().stream()
                .<Content>map(file -> TextLink.of(setting.say("file", new Sizes(setting.visit()).of(file)), place))
                .toList();
    }

    private static Content outcome(Setting setting, Consultation consultation, Outcome outcome) {
        var text = new Prose(spoken(setting, consultation, outcome.text()));
        var reference = Optional.ofNullable(outcome.reference())
                .map(it -> setting.say("outcome.reference", it))
                .map(Prose::new);
        var heading = Spoken.of(setting.say("outcome", setting.municipality().name()));
        return new DraftSection(
                "outcome", heading, text, List.copyOf(reference.stream().toList()));
    }

    private static List<Content> draft(Setting setting, Consultation consultation, Published published) {
        var said = new Voices(setting, published);
        var sections = consultation.draft().sections();
        var parts = new ArrayList<Content>();
        parts.add(contents(setting, consultation, said));
        IntStream.rangeClosed(1, sections.size()).forEach(place -> {
            var section = sections.get(place - 1);
            var text = new Prose(spoken(setting, consultation, section.text()));
            var heading = spoken(setting, consultation, section.heading());
            parts.add(new DraftSection("section-" + place, heading, text, said.of(place)));
        });
        if (said.any()) {
            parts.add(new DraftSection(
                    "responses", Spoken.of(setting.say("responses")), new Prose(said.summary()), said.inGeneral()));
        }
        return parts;
    }

    private static Content contents(Setting setting, Consultation consultation, Voices said) {
        var sections = consultation.draft().sections();
        var links = IntStream.rangeClosed(1, sections.size())
                .mapToObj(place -> new Link(sections.get(place - 1).heading(), "#section-" + place));
        var last = said.any() ? Stream.of(new Link(setting.say("responses"), "#responses")) : Stream.<Link>of();
        return new DraftContents(
                setting.say("contents"),
                lang(setting, consultation),
                Stream.concat(links, last).toList());
    }

    private static Spoken introduction(Setting setting, Consultation consultation) {
        return spoken(
                setting,
                consultation,
                Optional.ofNullable(consultation.draft().introduction()).orElse(""));
    }

    private static Spoken spoken(Setting setting, Consultation consultation, String text) {
        return new Spoken(text, lang(setting, consultation));
    }

    private static @Nullable String lang(Setting setting, Consultation consultation) {
        var language = consultation.draft().language();
        return language == setting.language() ? null : language.tag();
    }
}
