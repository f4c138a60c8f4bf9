package samspil.grants.assess.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.grants.assess.Motions;
import samspil.grants.assess.Seat;
import samspil.grants.assess.Seats;
import samspil.grants.file.Assessing.Recommended;
import samspil.grants.file.Assessing.Scored;
import samspil.grants.file.Case;
import samspil.grants.file.FileState;
import samspil.grants.file.Interests;
import samspil.grants.file.Vote;
import samspil.grants.file.pages.FileForm;
import samspil.grants.file.pages.OwnPart;
import samspil.grants.file.pages.Recording;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.Measure;
import samspil.kernel.Money;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Option;
import samspil.pages.journey.Typed;
import samspil.platform.access.Role;

/** What members of the council can do with a file, by its name in addresses. */
@Singleton
@Requires(env = "grants-council")
record CouncilDeeds(Recording recording, OwnPart own, Seats seats, Motions motions, Interests interests) {
    private static final String SCORE = "score-";

    /**
     * Those that may be done now, the next one first.
     *
     * @param unsettled those who take no part until it is settled whether they may
     */
    static List<String> now(Desk desk, Case it, Set<String> unsettled) {
        var self = desk.identity().person();
        if (unsettled.contains(self)) {
            return isMember(desk) ? answers(it, self) : List.of();
        }
        var state = it.file().state();
        var assessing = state == FileState.ASSESSING;
        var open = assessing || state == FileState.RECOMMENDED || state == FileState.SUBMITTED;
        return Stream.of(
                        assessing
                                        && isMember(desk)
                                        && !it.terms().assessment().rubric().isEmpty()
                                ? "score"
                                : "",
                        assessing && mayClose(desk) ? "recommend" : "",
                        open && isMember(desk) ? "declare" : "")
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static List<String> answers(Case it, String self) {
        return it.file().hasDenied(self) ? List.of("declare") : List.of("declare", "deny");
    }

    /** Empty where nobody can do that now. */
    Optional<Journey> of(Desk desk, Case it, String deed) {
        var path = "/desk/council/grants/files/" + it.file().id();
        var above = CouncilFile.above(desk.visit());
        if (!now(desk, it, interests.unsettled(it.file(), desk.actor())).contains(deed)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (deed) {
                    case "score" -> score(new FileForm(desk, it, new FileForm.Place(path, above)));
                    case "recommend" -> recommend(new FileForm(desk, it, new FileForm.Place(path, above)));
                    case "deny" -> own.deny(new FileForm(desk, it, new FileForm.Place(path, above)));
                    default ->
                        own.declare(new FileForm(desk, it, new FileForm.Place(path, above, "/desk/council/grants")));
                });
    }

    private Journey score(FileForm form) {
        var rubric = form.it().terms().assessment().rubric();
        var asks = rubric.stream().map(each -> score(form, each)).toList();
        return recording.journey(form, "score", asks, typed -> {
            var given = new TreeMap<String, Integer>();
            rubric.forEach(each -> given.put(each.id(), typed.number(SCORE + each.id())));
            return new Scored(given);
        });
    }

    private static Ask score(FileForm form, Measure measure) {
        var visit = form.desk().visit();
        var options = IntStream.rangeClosed(0, measure.highest())
                .mapToObj(Integer::toString)
                .map(each -> new Option(each, each))
                .toList();
        var hint = measure.hint();
        return Ask.one(SCORE + measure.id(), options)
                .worded(visit.own(measure.title()), hint == null ? "" : visit.own(hint));
    }

    private Journey recommend(FileForm form) {
        var voting = seats.voting(form.desk().visit().municipality(), form.it().file());
        var options = voting.stream()
                .map(each -> new Option(each.person(), each.name()))
                .toList();
        var asks = List.of(
                Ask.of("amount", Kind.MONEY),
                Ask.of("reasons", Kind.AREA),
                new Ask("voters", Kind.MANY, true, options),
                Ask.of("in-favour", Kind.NUMBER),
                Ask.of("against", Kind.NUMBER),
                Ask.of("abstained", Kind.NUMBER));
        return recording.journey(form, "recommend", asks, typed -> recommended(typed, voting), first(form));
    }

    /** The motion's amount, where there is one. */
    private Typed first(FileForm form) {
        var empty = Typed.NOTHING.with("against", "0").with("abstained", "0");
        return motions.find(form.it().round().key())
                .flatMap(motion -> motion.amount(form.it().file().id()))
                .map(amount -> empty.with("amount", kroner(amount)))
                .orElse(empty);
    }

    private static String kroner(Money amount) {
        return amount.ore() % 100 == 0
                ? Long.toString(amount.ore() / 100)
                : "%d,%02d".formatted(amount.ore() / 100, amount.ore() % 100);
    }

    private static Recommended recommended(Typed typed, List<Seat> voting) {
        var members = voting.stream().map(Seat::person).collect(Collectors.toSet());
        var vote = new Vote(
                members,
                new HashSet<>(typed.all("voters")),
                typed.number("in-favour"),
                typed.number("against"),
                typed.number("abstained"));
        return new Recommended(typed.money("amount"), typed.text("reasons"), vote);
    }

    private static boolean isMember(Desk desk) {
        return switch (desk.duty().role()) {
            case COUNCIL_MEMBER, COUNCIL_CHAIR -> true;
            default -> false;
        };
    }

    private static boolean mayClose(Desk desk) {
        return desk.duty().role() == Role.COUNCIL_SECRETARY || desk.duty().role() == Role.COUNCIL_CHAIR;
    }
}
