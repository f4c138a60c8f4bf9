package samspil.council.pages.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.council.ChangeCouncil;
import samspil.council.ChangeCouncil.Newcomer;
import samspil.council.Council;
import samspil.council.Mandate;
import samspil.council.Person;
import samspil.council.Place;
import samspil.council.Position;
import samspil.council.Term;
import samspil.council.VotingGroup;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Option;
import samspil.pages.journey.Typed;

/** Lets somebody into the council. */
record EnterJourney(ChangeCouncil change, Desk desk, Council council) implements CouncilJourney<Newcomer> {

    @Override
    public String key() {
        return "enter";
    }

    @Override
    public String path() {
        return "/desk/council/members/new";
    }

    @Override
    public List<Ask> questions() {
        return List.of(
                Ask.of("name", Kind.LINE),
                Ask.of("email", Kind.EMAIL).optional(),
                Ask.of("mandate", Kind.LINE).optional(),
                Ask.one("position", positions()),
                new Ask("place", Kind.LIST, false, places()),
                Ask.of("from", Kind.DAY),
                Ask.of("until", Kind.DAY));
    }

    private List<Option> positions() {
        return Arrays.stream(Position.values())
                .map(each -> new Option(each.key(), desk.say("position." + each.key())))
                .toList();
    }

    private List<Option> places() {
        return council.charter().statute().groups().stream()
                .flatMap(this::places)
                .toList();
    }

    /** Seats that are free today, and the places behind those who follow. */
    private Stream<Option> places(VotingGroup group) {
        var today = desk.setting().today();
        var name = group.name().in(desk.setting().language());
        var seats = council.vacant(group.id(), new Term(today, today)).stream()
                .map(seat -> new Option(written(seat), desk.say("enter.seat", name, seat.number())));
        int next = council.succession(group.id(), today).size() + 1;
        var last = new Place(group.id(), next);
        return Stream.concat(
                seats, Stream.of(new Option("s " + written(last), desk.say("enter.follower", name, next))));
    }

    private static String written(Place place) {
        return place.group() + " " + place.number();
    }

    @Override
    public Newcomer meant(Typed typed) {
        var mandate = typed.optional("mandate");
        var person = new Person(
                typed.text("name"), typed.optional("email"), mandate == null ? null : new Mandate(null, mandate));
        var position = Arrays.stream(Position.values())
                .filter(each -> each.key().equals(typed.text("position")))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of("choice.unknown"));
        return new Newcomer(
                person, position, place(typed.text("place")), new Term(typed.day("from"), typed.day("until")));
    }

    private static @Nullable Place place(String typed) {
        var parts = typed.replaceFirst("^s ", "").split(" ", -1);
        boolean sound = parts.length == 2 && parts[1].matches("[0-9]{1,2}");
        return sound ? new Place(parts[0], Integer.parseInt(parts[1])) : null;
    }

    @Override
    public Optional<Violation> against(Newcomer wish) {
        return change.against(council, wish);
    }

    @Override
    public Result done(Newcomer wish) {
        return Deeds.of(change.enter(desk.setting().municipality(), wish, desk.actor()), desk, desk.say("enter.next"));
    }
}
