package samspil.council.pages.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samspil.council.Statute;
import samspil.council.election.AnnounceElection;
import samspil.council.election.AnnounceElection.Entitled;
import samspil.council.election.AnnounceElection.Wish;
import samspil.kernel.Violation;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Option;
import samspil.pages.journey.Typed;
import samspil.platform.organisations.Organisations.Organisation;

/** Calls an election. Where there are several groups, each organisation is put into one. */
record CallJourney(AnnounceElection announce, Desk desk, Statute statute, List<Organisation> organisations)
        implements CouncilJourney<Wish> {
    private static final String GROUP = "group-";

    @Override
    public String key() {
        return "call";
    }

    @Override
    public String path() {
        return "/desk/council/elections/new";
    }

    @Override
    public List<Ask> questions() {
        var asks = new ArrayList<Ask>();
        asks.add(Ask.of("day", Kind.DAY));
        asks.add(Ask.of("begins", Kind.DAY));
        if (statute.groups().size() > 1) {
            organisations.forEach(each -> asks.add(group(each)));
        }
        return asks;
    }

    private Ask group(Organisation organisation) {
        var options = statute.groups().stream()
                .map(each -> new Option(each.id(), each.name().in(desk.setting().language())))
                .toList();
        return new Ask(GROUP + organisation.id(), Kind.LIST, false, options).worded(organisation.name(), "");
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
    public Result done(Wish wish) {
        var next = List.of(desk.say("call.next"), desk.say("call.next.letters"));
        return Deeds.of(announce.announce(desk.setting().municipality(), wish, desk.actor()), desk, next);
    }
}
