package samspil.council.pages.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.council.Statute;
import samspil.council.election.AnnounceElection;
import samspil.council.election.AnnounceElection.Entitled;
import samspil.council.election.AnnounceElection.Wish;
import samspil.council.pages.desk.form.Ask;
import samspil.council.pages.desk.form.Ask.Option;
import samspil.council.pages.desk.form.Desk;
import samspil.council.pages.desk.form.Journey;
import samspil.council.pages.desk.form.Typed;
import samspil.kernel.Violation;
import samspil.platform.organisations.Organisations.Organisation;

/** Calls an election. Where there are several groups, each organisation is put into one. */
record CallJourney(AnnounceElection announce, Desk desk, Statute statute, List<Organisation> organisations)
        implements Journey<Wish> {
    private static final String GROUP = "group-";

    @Override
    public String key() {
        return "call";
    }

    @Override
    public String address() {
        return desk.setting().desk() + "/elections/new";
    }

    @Override
    public List<Ask> asks() {
        var asks = new ArrayList<Ask>();
        asks.add(Ask.typed(desk.setting(), "day", Ask.Kind.DAY, true));
        asks.add(Ask.typed(desk.setting(), "begins", Ask.Kind.DAY, true));
        if (statute.groups().size() > 1) {
            organisations.forEach(each -> asks.add(group(each)));
        }
        return asks;
    }

    private Ask group(Organisation organisation) {
        var none = new Option("", desk.say("call.not-entitled"), "");
        var groups = statute.groups().stream()
                .map(each -> new Option(each.id(), each.name().in(desk.setting().language()), ""));
        var options = Stream.concat(Stream.of(none), groups).toList();
        return new Ask(GROUP + organisation.id(), Ask.Kind.DROP, false, organisation.name(), "", options);
    }

    @Override
    public Wish meant(Typed typed) {
        var entitled = organisations.stream()
                .filter(each -> !typed.text(GROUP + each.id()).isEmpty())
                .map(each -> new Entitled(each.id(), typed.text(GROUP + each.id())))
                .toList();
        return new Wish(typed.day("day"), typed.day("begins"), entitled);
    }

    @Override
    public Optional<Violation> against(Wish wish) {
        return announce.against(desk.setting().municipality(), statute, wish);
    }

    @Override
    public Deed act(Wish wish) {
        var next = List.of(desk.say("call.next"), desk.say("call.next.letters"));
        return Deeds.of(announce.announce(desk.setting().municipality(), wish, desk.actor()), desk, next);
    }
}
