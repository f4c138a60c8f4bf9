package samspil.council.pages.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import samspil.council.ChangeCouncil;
import samspil.council.Charter;
import samspil.council.Council;
import samspil.council.Statute;
import samspil.council.TimeOfDay;
import samspil.council.Timing;
import samspil.council.VotingGroup;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Typed;

/** Founds a council, or changes what it is called and lives by. Groups are typed a line for each. */
record CharterJourney(ChangeCouncil change, Desk desk, Optional<Council> council) implements CouncilJourney<Charter> {
    private static final int PARTS = 3;

    @Override
    public String key() {
        return council.isPresent() ? "charter" : "found";
    }

    @Override
    public String path() {
        return "/desk/council/charter";
    }

    @Override
    public List<Ask> questions() {
        return List.of(
                Ask.of("name", Kind.LINE),
                Ask.of("document", Kind.LINE).optional(),
                Ask.of("groups", LINES),
                Ask.of("substituteYears", Kind.LINE),
                Ask.of("notice", Kind.LINE),
                Ask.of("nomination", Kind.LINE),
                Ask.of("deadline", Kind.LINE),
                Ask.of("ballot", Kind.LINE),
                Ask.of("opens", Kind.LINE),
                Ask.of("closes", Kind.LINE));
    }

    @Override
    public Typed first() {
        var values = council.map(it -> CharterWords.of(desk.setting(), it.charter()))
                .orElseGet(() -> CharterWords.usual(desk.setting()));
        return Typed.of(values);
    }

    @Override
    public Charter meant(Typed typed) {
        var timing = new Timing(
                typed.number("notice"),
                typed.number("nomination"),
                time(typed, "deadline"),
                typed.number("ballot"),
                time(typed, "opens"),
                time(typed, "closes"));
        var statute = new Statute(groups(typed.text("groups")), typed.number("substituteYears"), timing);
        return new Charter(name(typed.text("name")), typed.optional("document"), statute);
    }

    /** Names in other languages stay. */
    private LocalText name(String typed) {
        var language = desk.setting().municipality().language();
        return known().map(charter -> charter.name().with(language, typed))
                .orElseGet(() -> LocalText.of(language, typed));
    }

    private Optional<Charter> known() {
        return council.map(Council::charter);
    }

    private static TimeOfDay time(Typed typed, String name) {
        try {
            return new TimeOfDay(typed.text(name).replace('.', ':'));
        } catch (InvalidValue e) {
            InvalidValue.unless(false, e.violation().code(), "/" + name);
            throw e;
        }
    }

    private List<VotingGroup> groups(String lines) {
        var groups = new ArrayList<VotingGroup>();
        for (var line : lines.lines().filter(each -> !each.isBlank()).toList()) {
            groups.add(group(line, groups.size()));
        }
        return groups;
    }

    /** {@code Børn og unge; 0/3; 1}: a group that is known keeps its id. */
    private VotingGroup group(String line, int at) {
        try {
            var parts = Arrays.stream(line.split(";")).map(String::strip).toList();
            InvalidValue.unless(parts.size() >= PARTS, "group.line", "/groups");
            var cycle = Arrays.stream(parts.get(1).split("/"))
                    .map(each -> Integer.valueOf(each.strip()))
                    .toList();
            int names = parts.size() > PARTS ? Integer.parseInt(parts.get(PARTS)) : 1;
            var id = known(at).map(VotingGroup::id).orElse("gruppe-" + (at + 1));
            var name = LocalText.of(desk.setting().municipality().language(), parts.getFirst());
            return new VotingGroup(id, name, cycle, Integer.parseInt(parts.get(2)), names);
        } catch (NumberFormatException | InvalidValue e) {
            InvalidValue.unless(false, "group.line", "/groups");
            throw new IllegalStateException(e);
        }
    }

    private Optional<VotingGroup> known(int at) {
        return known().map(Charter::statute)
                .filter(statute -> at < statute.groups().size())
                .map(statute -> statute.groups().get(at));
    }

    @Override
    public Result done(Charter charter) {
        return Deeds.of(
                change.charter(desk.setting().municipality(), charter, desk.actor()), desk, desk.say(key() + ".next"));
    }
}
