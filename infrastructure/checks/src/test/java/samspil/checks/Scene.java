package samspil.checks;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What there is to see where an address names more than a municipality, or looks different by what is asked. */
record Scene(Deeds deeds) {
    private static final String SITE = "/{language}/{municipality}";
    private static final String HERLEV = "/{language}/herlev";

    /** Stops by route. */
    Map<String, List<Stop>> stops() {
        var own = Stream.of(
                ofEverybody(),
                ofEntries(),
                ofDesks(),
                ofLinks(),
                ofClaims(),
                ofPolicies(),
                ofPapers(),
                ofDrafts(),
                ofElections(),
                ofMeetings(),
                ofGrants(),
                ofRounds(),
                new PoolScene(deeds).stops());
        return Stream.concat(own, new ApplicationScene(deeds.applications()).stops())
                .flatMap(part -> part.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Scene::both));
    }

    private static Map<String, List<Stop>> ofEverybody() {
        return Map.of(
                "/{language}",
                at("/{language}", "", "?q=lorenskog", "?q=nowhere"),
                SITE,
                at("/{language}/", "herlev", "loerenskog"),
                SITE + "/search",
                at(HERLEV + "/search", "", "?q=kor", "?q=zzzzzz"),
                SITE + "/shortlist",
                at(HERLEV + "/shortlist", "", "?q=kor"),
                SITE + "/{kind}/{id}/{rest+}",
                Stream.of(HERLEV + "/venues/a/b/c", "/{language}/no-such-municipality")
                        .map(address -> Stop.at(address).answering(404))
                        .toList());
    }

    private Map<String, List<Stop>> ofEntries() {
        var kinds = Stream.of("organisations", "activities", "opportunities", "venues")
                .map(kind -> "/" + kind + "/" + deeds.entries(kind, 1).getFirst())
                .toList();
        var desk = HERLEV + "/desk/entries" + kinds.getFirst();
        var pair = deeds.entries("organisations", 2);
        var both = "/desk/directory/merge?kind=organisations&first=" + pair.getFirst() + "&second=" + pair.getLast();
        return Map.of(
                SITE + "/{kind}/{id}", at(HERLEV, kinds.toArray(String[]::new)),
                SITE + "/{kind}/{id}/suggest", at(HERLEV, kinds.getFirst() + "/suggest"),
                SITE + "/desk/entries/{kind}/{id}", at(desk, ""),
                SITE + "/desk/entries/{kind}/{id}/remove", at(desk, "/remove"),
                SITE + "/desk/entries/{kind}/{id}/versions/{version}", at(desk, "/versions/1"),
                SITE + "/desk/directory/merge", at(HERLEV, both));
    }

    /** Everybody's desk looks different. */
    private static Map<String, List<Stop>> ofDesks() {
        var desks = Stream.of(
                        "representative-1",
                        "council-member",
                        "council-chair",
                        "council-secretary",
                        "case-worker",
                        "finance",
                        "administrator",
                        "auditor",
                        "citizen",
                        "/operator")
                .map(person -> Stop.at(HERLEV + "/desk").by(person))
                .toList();
        return Map.of(
                SITE + "/desk",
                desks,
                "/{language}/desk",
                Stream.of("citizen", "/operator")
                        .map(person -> Stop.at("/{language}/desk").by(person))
                        .toList(),
                "/{language}/acting",
                List.of(Stop.at("/{language}/acting").by("two-municipalities")));
    }

    /** Links of mails, which are used up: one that opens, and one that does not. */
    private Map<String, List<Stop>> ofLinks() {
        var entry = "organisations/" + deeds.entries("organisations", 1).getFirst();
        return Map.of(
                SITE + "/unsubscribe/{mail}",
                        List.of(Stop.at(HERLEV + "/unsubscribe/none").answering(410)),
                SITE + "/verify/{token}", link("/verify/", deeds.asked(entry)),
                SITE + "/invitation/{token}", link("/invitation/", deeds.invited()));
    }

    private static List<Stop> link(String path, String token) {
        return List.of(
                Stop.at(HERLEV + path + token), Stop.at(HERLEV + path + "spent").answering(410));
    }

    private Map<String, List<Stop>> ofClaims() {
        var pair = deeds.entries("organisations", 2);
        var claim = deeds.claimed(pair.getLast());
        var suggestion = deeds.suggested("venues/" + deeds.entries("venues", 1).getFirst());
        return Map.of(
                SITE + "/claim/{organisation}", at(HERLEV + "/claim/", pair.getFirst(), pair.getLast()),
                SITE + "/desk/claims/{id}", at(HERLEV + "/desk/claims/", claim),
                SITE + "/desk/suggestions/{id}", at(HERLEV + "/desk/suggestions/", suggestion));
    }

    private static Map<String, List<Stop>> ofPolicies() {
        var herlev = "/policies/frivillighedspolitik";
        var twice = "/{language}/hoeje-taastrup/policies/frivilligpolitik";
        return Map.of(
                SITE + "/policies",
                at(
                        "/{language}/",
                        "herlev/policies",
                        "herlev/policies?q=lokaler",
                        "herlev/policies?q=zzz",
                        "gjerdrum/policies"),
                SITE + "/desk/duties/{kind}",
                at(HERLEV + "/desk/duties/", "dialogue", "election"),
                SITE + "/duties",
                at("/{language}/", "herlev/duties", "gjerdrum/duties"),
                SITE + "/policies/{policy}",
                Stream.of(
                                Stop.at(HERLEV + herlev),
                                Stop.at(HERLEV + herlev + "?on=2015-01-01"),
                                Stop.at(twice),
                                Stop.at(HERLEV + "/policies/none").answering(404))
                        .toList(),
                SITE + "/policies/{policy}/versions/{number}",
                at(HERLEV + herlev, "/versions/1"),
                SITE + "/policies/{policy}/difference",
                at(twice, "/difference?from=1&to=2"));
    }

    private Map<String, List<Stop>> ofPapers() {
        var room = "/desk/policies/{policy}";
        var herlev = HERLEV + "/desk/policies/frivillighedspolitik";
        var paper = herlev + "/documents/" + deeds.awaited();
        return Map.of(
                SITE + room,
                at(herlev, ""),
                SITE + room + "/deeds/{deed}",
                at(herlev + "/deeds/", "publish", "attach", "draft", "note", "review", "plan", "describe"),
                SITE + room + "/events/{event}/withdraw",
                at(herlev, "/events/2/withdraw"),
                SITE + room + "/documents/{document}",
                at(paper, ""),
                SITE + room + "/documents/{document}/upload",
                at(paper, "/upload"),
                SITE + room + "/documents/{document}/place",
                at(paper, "/place"));
    }

    private Map<String, List<Stop>> ofDrafts() {
        var route = "/policies/{policy}/consultations";
        var draft = "/policies/frivillighedspolitik/consultations/" + deeds.consulted();
        var room = HERLEV + "/desk/policies/frivillighedspolitik/consultations";
        return Map.of(
                SITE + route + "/{consultation}",
                at(HERLEV + draft, ""),
                SITE + route + "/{consultation}/respond",
                at(HERLEV + draft, "/respond"),
                SITE + "/desk" + route,
                at(room, ""),
                SITE + "/desk" + route + "/new",
                at(room, "/new"),
                SITE + "/desk" + route + "/{consultation}",
                at(HERLEV + "/desk" + draft, ""));
    }

    private Map<String, List<Stop>> ofElections() {
        var route = "/council/elections/{election}";
        var elected = deeds.elected();
        var election = "/council/elections/" + elected.election();
        var desk = HERLEV + "/desk" + election;
        var member = HERLEV + "/desk/council/members/" + elected.member();
        return Map.of(
                SITE + route,
                at(HERLEV + "/council/elections/", elected.election(), elected.paper()),
                SITE + "/desk" + route,
                List.of(
                        Stop.at(desk),
                        Stop.at(HERLEV + "/desk/council/elections/" + elected.paper()),
                        Stop.at(desk).by("representative-1"),
                        Stop.at(desk).by("council-chair")),
                SITE + "/desk" + route + "/nominate",
                at(desk, "/nominate"),
                SITE + "/desk" + route + "/witness",
                at(desk, "/witness"),
                SITE + "/desk" + route + "/result",
                at(desk, "/result"),
                SITE + "/desk" + route + "/vote",
                List.of(Stop.at(desk + "/vote").answering(409)),
                SITE + "/desk/council/members/{member}/appoint",
                at(member, "/appoint"),
                SITE + "/desk/council/members/{member}/leave",
                at(member, "/leave"));
    }

    private Map<String, List<Stop>> ofMeetings() {
        var called = deeds.called("dialogue");
        var cafe = deeds.cafe();
        var desk = HERLEV + "/desk/meetings/";
        var deedsOfCafe = Stream.of("tables", "table-note", "recommend").map(deed -> cafe + "/deeds/" + deed);
        var deedsOfBoth = Stream.of("invite", "move", "describe", "cancel", "minutes", "publish", "promise", "note")
                .map(deed -> called + "/deeds/" + deed);
        return Map.of(
                SITE + "/meetings/{meeting}",
                at(HERLEV + "/meetings/", called, cafe),
                SITE + "/desk/meetings/{meeting}",
                at(desk, called, cafe, called + "?done=plan"),
                SITE + "/desk/meetings/{meeting}/deeds/{deed}",
                at(desk, Stream.concat(deedsOfCafe, deedsOfBoth).toArray(String[]::new)),
                SITE + "/reply/{token}",
                List.of(
                        Stop.at(HERLEV + "/reply/" + deeds.askedToCome(called)),
                        Stop.at(HERLEV + "/reply/spent").answering(404)));
    }

    private static Map<String, List<Stop>> ofRounds() {
        var round = "/paragraf-18-nu";
        return Map.of(
                SITE + "/desk/grants/budget/{line}",
                at(HERLEV + "/desk/grants/budget" + round, ""),
                SITE + "/desk/grants/budget/{line}/deeds/{deed}",
                at(HERLEV + "/desk/grants/budget" + round + "/deeds/", "appropriate", "transfer", "earmark"),
                SITE + "/desk/grants/rounds/{round}/files",
                at(HERLEV + "/desk/grants/rounds" + round, "/files"),
                SITE + "/desk/grants/decisions/{round}",
                at(HERLEV + "/desk/grants/decisions" + round, ""),
                SITE + "/desk/council/grants/rounds/{round}",
                at(HERLEV + "/desk/council/grants/rounds" + round, ""),
                SITE + "/desk/council/grants/rounds/{round}/motion",
                List.of(Stop.at(HERLEV + "/desk/council/grants/rounds" + round + "/motion")
                        .answering(404)));
    }

    private static Map<String, List<Stop>> ofGrants() {
        return Map.of(
                SITE + "/grants",
                at("/{language}/", "vesthimmerland/grants", "gjerdrum/grants"),
                SITE + "/grants/register",
                at("/{language}/", "vesthimmerland/grants/register", "herlev/grants/register?q=caf%C3%A9"),
                SITE + "/grants/{scheme}",
                at("/{language}/", "herlev/grants/paragraf-18", "hoeje-taastrup/grants/folkeoplysning"),
                SITE + "/grants/{scheme}/check",
                at(HERLEV + "/grants/paragraf-18/check", "", "?association=yes", "?social=no"),
                SITE + "/desk/grants/schemes/{scheme}",
                at(HERLEV + "/desk/grants/schemes/paragraf-18", "", "?done=activate"),
                SITE + "/desk/grants/schemes/{scheme}/deeds/{deed}",
                at(HERLEV + "/desk/grants/schemes/paragraf-18/deeds/", "adopt", "activate", "revise", "retire"),
                SITE + "/desk/grants/rounds/{round}",
                at(HERLEV + "/desk/grants/rounds/paragraf-18-nu", "", "?done=publish"),
                SITE + "/desk/papers/deeds/{deed}",
                at(HERLEV + "/desk/papers/deeds/", "give", "agree", "disagree"),
                SITE + "/desk/grants/rounds/{round}/deeds/{deed}",
                at(HERLEV + "/desk/grants/rounds/paragraf-18-nu/deeds/", "publish", "extend", "cancel", "assess"));
    }

    private static List<Stop> both(List<Stop> some, List<Stop> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<Stop> at(String start, String... ends) {
        return Stream.of(ends).map(end -> Stop.at(start + end)).toList();
    }
}
