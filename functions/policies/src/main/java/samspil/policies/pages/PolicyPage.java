package samspil.policies.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Columns;
import samspil.pages.components.Heading;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.policies.InForce;
import samspil.policies.Policy;
import samspil.policies.Version;
import samspil.policies.pages.PolicyPages.Said;
import samspil.policies.pages.parts.Compare;
import samspil.policies.pages.parts.FocusAreas;
import samspil.policies.pages.parts.Goals;
import samspil.policies.pages.parts.InForceCard;
import samspil.policies.pages.parts.OnDay;
import samspil.policies.pages.parts.Timeline;
import samspil.policies.pages.words.Life;
import samspil.policies.pages.words.Visit;

/** One policy: what holds, what it rests on, its life, and its versions. */
@Singleton
record PolicyPage(PolicyPages pages, SchemaTerms terms, List<Announcements> announcements) {

    Page of(Visit visit, Policy policy, String on) {
        var title = visit.spoken(policy.description().title());
        var summary = visit.spoken(policy.description().summary());
        var description = summary.isEmpty() ? title.text() : summary.text();
        var jsonLd = shown(visit, policy)
                .map(version -> terms.of(visit, policy, version))
                .orElse("");
        var subject =
                visit.say("subject." + policy.description().subject().name().toLowerCase(java.util.Locale.ROOT));
        var main = new ArrayList<Content>();
        main.add(new Heading(subject, title, summary));
        main.addAll(PolicyPages.fallback(visit, policy.description().title()));
        main.add(holds(visit, policy));
        announcements.forEach(each -> main.addAll(each.beside(visit, policy)));
        main.addAll(about(visit, policy));
        main.add(life(visit, policy));
        main.addAll(versions(visit, policy, on));
        var side = new PolicySide(visit, policy).cards();
        var body = side.isEmpty() ? new Stack(main) : new Columns(new Stack(main), visit.say("side"), side);
        return pages.one(
                visit, new Said(title.text(), description, jsonLd), to -> to.policy(policy.id()), List.of(), body);
    }

    private static Optional<Version> shown(Visit visit, Policy policy) {
        return policy.inForce(visit.today())
                .map(InForce::version)
                .or(() -> policy.versions().reversed().stream().findFirst());
    }

    private static Content holds(Visit visit, Policy policy) {
        return policy.inForce(visit.today())
                .<Content>map(now -> new InForceCard(visit, policy, now.version()))
                .orElseGet(() -> Alert.of(AlertKind.INFO, visit.say("holds.none"), reason(visit, policy)));
    }

    private static String reason(Visit visit, Policy policy) {
        return policy.repealed()
                .map(on -> visit.say("holds.none.repealed", visit.dates().of(on)))
                .orElseGet(() -> visit.say("holds.none.text"));
    }

    private static List<Content> about(Visit visit, Policy policy) {
        var description = policy.description();
        var parts = new ArrayList<Content>();
        if (!description.focusAreas().isEmpty()) {
            parts.add(section(visit, "focus", new FocusAreas(visit, description.focusAreas())));
        }
        if (!description.goals().isEmpty()) {
            var goals = description.goals().stream().map(visit::spoken).toList();
            parts.add(section(visit, "goals", new Goals(goals)));
        }
        return parts;
    }

    private static Content life(Visit visit, Policy policy) {
        var stations = new Life(visit, policy).stations();
        return section(
                visit,
                "life",
                new Timeline(
                        visit,
                        stations,
                        policy.due().orElse(null),
                        station -> Optional.ofNullable(station.version())
                                .map(number -> new Link(
                                        visit.say("version.read", number.toString()),
                                        visit.addresses().version(policy.id(), number)))
                                .stream()
                                .toList()));
    }

    private static List<Content> versions(Visit visit, Policy policy, String on) {
        var versions = policy.versions();
        if (versions.isEmpty()) {
            return List.of();
        }
        var parts = new ArrayList<Content>(List.of(new VersionTable(visit, policy).content()));
        if (versions.size() > 1) {
            int last = versions.getLast().number();
            int before = versions.get(versions.size() - 2).number();
            parts.add(new Compare(visit, policy, before, last));
        }
        parts.add(new OnDay(visit, policy, on, day(on)));
        return List.of(section(visit, "versions", new Stack(parts)));
    }

    private static Content section(Visit visit, String key, Content body) {
        return new Section(visit.say(key), List.of(), body);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
