package samspil.council.pages.desk;

import java.util.Map;
import java.util.stream.Collectors;
import samspil.council.Charter;
import samspil.council.VotingGroup;
import samspil.council.pages.Setting;

/** A charter as it stands in a form. */
final class CharterWords {
    private CharterWords() {}

    static Map<String, String> of(Setting setting, Charter charter) {
        var statute = charter.statute();
        var timing = statute.timing();
        return Map.of(
                "name", charter.name().in(setting.municipality().language()),
                "document", charter.document() == null ? "" : charter.document(),
                "groups",
                        statute.groups().stream()
                                .map(each -> line(setting, each))
                                .collect(Collectors.joining("\n")),
                "substituteYears", Integer.toString(statute.substituteYears()),
                "notice", Integer.toString(timing.notice()),
                "nomination", Integer.toString(timing.nomination()),
                "deadline", timing.deadline().text(),
                "ballot", Integer.toString(timing.ballot()),
                "opens", timing.opens().text(),
                "closes", timing.closes().text());
    }

    /** What most statutes say. */
    static Map<String, String> usual(Setting setting) {
        return Map.of(
                "groups", setting.say("found.groups"),
                "substituteYears", "1",
                "notice", "21",
                "nomination", "14",
                "deadline", "12:00",
                "ballot", "7",
                "opens", "08:00",
                "closes", "20:00");
    }

    private static String line(Setting setting, VotingGroup group) {
        var cycle = group.cycle().stream().map(String::valueOf).collect(Collectors.joining("/"));
        var name = group.name().in(setting.municipality().language());
        return "%s; %s; %d; %d".formatted(name, cycle, group.substitutes(), group.names());
    }
}
