package samspil.council.pages.desk;

import java.util.List;
import java.util.Map;
import samspil.council.election.Candidate;
import samspil.council.election.Election;
import samspil.council.election.NameCandidate;
import samspil.council.election.NameCandidate.Nomination;
import samspil.council.pages.desk.form.Ask;
import samspil.council.pages.desk.form.Ask.Option;
import samspil.council.pages.desk.form.Desk;
import samspil.council.pages.desk.form.Journey;
import samspil.council.pages.desk.form.Typed;

/** An organisation names who stands for it. */
record NominateJourney(NameCandidate name, Desk desk, Election election) implements Journey<Nomination> {

    @Override
    public String key() {
        return "nominate";
    }

    @Override
    public String address() {
        return desk.setting().desk(election.key().id()) + "/nominate";
    }

    @Override
    public List<Ask> asks() {
        var setting = desk.setting();
        var yes = List.of(new Option("yes", desk.say("nominate.agreed"), ""));
        return List.of(
                Ask.typed(setting, "name", Ask.Kind.TEXT, true),
                Ask.typed(setting, "email", Ask.Kind.EMAIL, true),
                Ask.typed(setting, "statement", Ask.Kind.AREA, false),
                Ask.chosen(setting, "agreed", Ask.Kind.SEVERAL, true, yes));
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
        var email = named.person().email();
        var statement = named.statement();
        return Typed.of(Map.of(
                "name", named.person().name(),
                "email", email == null ? "" : email,
                "statement", statement == null ? "" : statement));
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
    public Deed act(Nomination wish) {
        var setting = desk.setting();
        var until = setting.moment(election.timetable(setting.zone()).deadline());
        var next = List.of(desk.say("nominate.next", until), desk.say("nominate.next.seen"));
        return Deeds.of(name.name(setting.municipality(), election.key(), wish, desk.actor()), desk, next);
    }
}
