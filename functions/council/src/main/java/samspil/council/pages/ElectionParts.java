package samspil.council.pages;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import samspil.council.VotingGroup;
import samspil.council.election.Candidate;
import samspil.council.election.Election;
import samspil.council.election.Stage;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Cards;
import samspil.pages.components.Fact;
import samspil.pages.components.Prose;
import samspil.pages.components.ResultCard;
import samspil.pages.components.Spoken;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;

/** What pages of an election have in common. */
public record ElectionParts(Setting setting, Election election) {

    /** What it is called. */
    public String title() {
        return setting.say("election.title", setting.day(election.call().day()));
    }

    /** How far it is, in a sentence with the moment that counts now. */
    public Content standing() {
        return election.minutes().map(this::onPaper).orElseGet(this::here);
    }

    private Content onPaper(String minutes) {
        var read = new Link(setting.say("paper.minutes"), minutes);
        var body = Stack.of(new Prose(setting.say("paper.text")), new TextLink(read, ""));
        return new Alert(AlertKind.INFO, setting.say("paper"), body);
    }

    private Content here() {
        var stage = stage();
        var kind = stage == Stage.RESULT ? AlertKind.SUCCESS : AlertKind.INFO;
        return Alert.of(
                kind,
                setting.say("stage." + stage.key()),
                setting.say("stage." + stage.key() + ".text", moment(stage)));
    }

    /** The way from the notice to the result; nothing of one that was held on paper. */
    public List<Content> way() {
        return election.minutes().isPresent() ? List.of() : List.of(stops());
    }

    private Content stops() {
        var times = election.timetable(setting.zone());
        var stage = stage();
        var stops = List.of(
                stop(
                        "announced",
                        setting.day(LocalDate.ofInstant(election.call().announced(), setting.zone())),
                        true),
                stop("nomination", span(times.nomination(), times.deadline()), stage.compareTo(Stage.NOMINATION) >= 0),
                stop("ballot", span(times.opens(), times.closes()), stage.compareTo(Stage.BALLOT) >= 0),
                stop(
                        "result",
                        election.published().map(it -> setting.moment(it.at())).orElse(setting.say("way.later")),
                        stage == Stage.RESULT));
        return new Way(stops);
    }

    private Way.Stop stop(String key, String when, boolean reached) {
        return new Way.Stop(setting.say("way." + key), when, reached);
    }

    private String span(Instant from, Instant until) {
        return setting.say("way.span", setting.moment(from), setting.moment(until));
    }

    private Stage stage() {
        return election.at(setting.now(), setting.zone());
    }

    private String moment(Stage stage) {
        var times = election.timetable(setting.zone());
        return switch (stage) {
            case ANNOUNCED -> setting.moment(times.nomination());
            case NOMINATION -> setting.moment(times.deadline());
            case SETTLED -> setting.moment(times.opens());
            case BALLOT, CLOSED -> setting.moment(times.closes());
            case RESULT -> setting.day(election.call().begins());
        };
    }

    /** What is to be won in a group. */
    public String prize(VotingGroup group) {
        var seats = setting.count("council.seats", election.call().seats(group));
        var substitutes = setting.count("election.substitutes", group.substitutes());
        if (election.minutes().isPresent()) {
            return setting.say("paper.prize", seats, substitutes);
        }
        return setting.say(
                "election.prize",
                seats,
                substitutes,
                setting.count("election.entitled", election.call().entitled().getOrDefault(group.id(), 0)));
    }

    /** The name of a group, where there are several. */
    public String name(VotingGroup group) {
        return election.call().statute().groups().size() == 1
                ? setting.say("election.candidates")
                : group.name().in(setting.language());
    }

    /** Who stands in a group. */
    public List<Face> faces(VotingGroup group, List<Candidate> candidates) {
        return candidates.stream()
                .filter(each -> each.group().equals(group.id()))
                .map(Face::of)
                .toList();
    }

    /**
     * Elections to choose from.
     *
     * @param desk whether they lead to the desk's pages
     */
    public static Content cards(Setting setting, List<Election> elections, boolean desk) {
        return new Cards(elections.stream()
                .map(each -> {
                    var id = each.key().id();
                    return card(setting, desk ? setting.desk(id) : setting.election(id), each);
                })
                .toList());
    }

    private static ResultCard card(Setting setting, String address, Election election) {
        var stage = election.at(setting.now(), setting.zone());
        var day = new Fact(Icon.CALENDAR, setting.day(election.call().day()));
        return new ResultCard(
                Icon.SCALES,
                Spoken.of(new ElectionParts(setting, election).title()),
                address,
                setting.say(election.minutes().isPresent() ? "paper" : "stage." + stage.key()),
                Spoken.of(""),
                List.of(day),
                List.of());
    }
}
