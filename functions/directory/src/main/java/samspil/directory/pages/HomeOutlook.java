package samspil.directory.pages;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import samspil.directory.pages.words.View;
import samspil.pages.DateWords;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.components.Outlook;
import samspil.pages.components.Prospect;
import samspil.platform.outlook.OutlookEntry;
import samspil.platform.outlook.OutlookKind;

/** Deadlines, meetings and the policy in force, as the contexts that own them announce them. */
record HomeOutlook(View view, List<OutlookEntry> entries) {
    private static final Set<OutlookKind> DEADLINES =
            Set.of(OutlookKind.ROUND, OutlookKind.REVISION, OutlookKind.CONSULTATION, OutlookKind.ELECTION);

    Content content() {
        var name = view.visit().municipality().name();
        return new Outlook(
                view.say("outlook.heading", name),
                view.say("outlook.lead"),
                List.of(
                        prospect(Icon.COIN, "outlook.deadlines", links(DEADLINES, this::deadline)),
                        prospect(Icon.CALENDAR, "outlook.meetings", meetings()),
                        prospect(Icon.SCALES, "outlook.policy", links(Set.of(OutlookKind.POLICY), this::policy))));
    }

    private List<Link> links(Set<OutlookKind> kinds, Function<OutlookEntry, String> text) {
        return entries.stream()
                .filter(entry -> kinds.contains(entry.key().kind()))
                .map(entry -> new Link(text.apply(entry), address(entry)))
                .toList();
    }

    private String address(OutlookEntry entry) {
        return "/" + view.visit().language().tag() + entry.address();
    }

    /** Those that are still to be held, and the way to all. */
    private List<Link> meetings() {
        var coming = entries.stream()
                .filter(entry -> entry.key().kind() == OutlookKind.MEETING)
                .filter(entry -> !entry.when().last().isBefore(today()))
                .map(entry -> new Link(words("outlook.meeting", entry), address(entry)))
                .toList();
        var all = new Link(view.say("outlook.meetings.all"), view.addresses().home() + "/meetings");
        return coming.isEmpty()
                ? List.of()
                : Stream.concat(coming.stream(), Stream.of(all)).toList();
    }

    private String deadline(OutlookEntry entry) {
        var over = entry.when().last().isBefore(today()) ? ".over" : "";
        return words("outlook." + entry.key().kind().key() + over, entry);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                view.visit().now(), view.visit().municipality().country().zone());
    }

    private String policy(OutlookEntry entry) {
        return words("outlook.policy.since", entry);
    }

    private String words(String key, OutlookEntry entry) {
        var language = view.visit().language();
        return view.say(key, entry.name().in(language), new DateWords(language).of(entry.when()));
    }

    private Prospect prospect(Icon icon, String key, List<Link> links) {
        return new Prospect(icon, view.say(key), view.say(links.isEmpty() ? key + ".none" : key + ".some"), links);
    }
}
