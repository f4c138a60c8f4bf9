package samspil.council.pages.desk;

import java.util.List;
import samspil.council.election.Candidate;
import samspil.council.election.Election;
import samspil.council.election.NameCandidate;
import samspil.council.election.NameCandidate.Nomination;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Option;
import samspil.pages.journey.Typed;

/** An organisation names who stands for it. */
record NominateJourney(NameCandidate name, Desk desk, Election election) implements CouncilJourney<Nomination> {

    @Override
    public String key() {
        return "nominate";
    }

    @Override
    public String path() {
        return "/desk/council/elections/" + election.key().id() + "/nominate";
    }

    @Override
    public List<Ask> questions() {
        var yes = List.of(new Option("yes", desk.say("nominate.agreed")));
        return List.of(
                Ask.of("name", Kind.LINE),
                Ask.of("email", Kind.EMAIL),
                Ask.of("statement", LINES).optional(),
                new Ask("agreed", Kind.MANY, true, yes));
    }

    /** Whom the organisation named before. */
    @Override
    public Typed first() {
        return name.elections().candidates(election.key()).stream()
                .filter(each -> each.organisation().equals(desk.duty().organisation()))
                .findFirst()
                .map(NominateJourney::typed)
                .orElse(Typed.NOTHING);
    }

    private static Typed typed(Candidate named) {
        return Typed.NOTHING
                .with("name", named.person().name())
                .with("email", named.person().email())
                .with("statement", named.statement());
    }

    @Override
    public Nomination meant(Typed typed) {
        return new Nomination(
                typed.text("name"),
                typed.text("email"),
                typed.optional("statement"),
                typed.text("agreed").equals("yes"));
    }

    @Override
    public Result done(Nomination wish) {
        var setting = desk.setting();
        var until = setting.moment(election.timetable(setting.zone()).deadline());
        var next = List.of(desk.say("nominate.next", until), desk.say("nominate.next.seen"));
        return Deeds.of(name.name(setting.municipality(), election.key(), wish, desk.actor()), desk, next);
    }
}
