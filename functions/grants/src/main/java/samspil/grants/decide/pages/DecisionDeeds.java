package samspil.grants.decide.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.grants.LineId;
import samspil.grants.budget.Budget;
import samspil.grants.decide.LetterText;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Case;
import samspil.grants.file.Deciding.Changed;
import samspil.grants.file.Deciding.Decided;
import samspil.grants.file.Deciding.Ruling;
import samspil.grants.file.Deciding.Upheld;
import samspil.grants.file.Decision;
import samspil.grants.file.Hash;
import samspil.grants.file.NotifyDecision;
import samspil.grants.file.pages.FileForm;
import samspil.grants.file.pages.Recording;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.Round;
import samspil.kernel.Money;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Option;
import samspil.pages.journey.Typed;

/** What is decided on a file at the desk, on behalf of the deciding body, by its name in addresses. */
@Singleton
@Requires(env = "grants-decide")
record DecisionDeeds(Recording recording, NotifyDecision sending, WriteLetter letter, Budget budget) {
    private static final String YES = "yes";
    private static final String LETTER = "letter";

    /** Those that may be done now, the next one first. */
    static List<String> now(ApplicationFile file) {
        return switch (file.state()) {
            case RECOMMENDED -> List.of("decide");
            case GRANTED, PARTIAL, REFUSED, CHANGED -> List.of(LETTER);
            case APPEALED -> List.of("uphold", "change");
            default -> List.of();
        };
    }

    /** Whether a decision stands that nobody was told of. */
    static boolean isLetterDue(ApplicationFile file) {
        return now(file).contains(LETTER);
    }

    /** Empty where nobody can do that now. */
    Optional<Journey> of(Desk desk, Case it, String deed) {
        if (!now(it.file()).contains(deed)) {
            return Optional.empty();
        }
        var place = new FileForm.Place(
                "/desk/grants/decisions/files/" + it.file().id(), DecisionPage.above(desk.visit(), it));
        var form = new FileForm(desk, it, place);
        return Optional.of(
                switch (deed) {
                    case "decide" -> decide(form);
                    case LETTER -> send(form);
                    case "uphold" -> recording.journey(form, deed, rulings(form), typed -> new Upheld(ruling(typed)));
                    default ->
                        recording.journey(
                                form,
                                deed,
                                Stream.concat(Stream.of(Ask.of("amount", Kind.MONEY)), rulings(form).stream())
                                        .toList(),
                                typed -> new Changed(typed.money("amount"), ruling(typed)));
                });
    }

    private Journey decide(FileForm form) {
        var asks = List.of(
                Ask.of("amount", Kind.MONEY),
                Ask.one("line", lines(form.desk(), form.it().round())),
                Ask.of("minutes", Kind.LINE),
                Ask.of("reasons", Kind.AREA).optional(),
                Ask.of("deviation", Kind.AREA).optional(),
                new Ask("new-facts", Kind.MANY, false, yes(form.desk(), "new-facts.yes")));
        return recording.journey(form, "decide", asks, typed -> new Decided(decision(typed), null), first(form));
    }

    /** The letter that is read on the page is the one that goes, or none. */
    private Journey send(FileForm form) {
        var file = form.it().file();
        var words = letter.of(form.it());
        var seen = Hash.of(words.text());
        var sent = form.journey(
                LETTER,
                List.of(),
                Typed.NOTHING.with(SendLetter.SEEN, seen),
                (typed, at) -> sending.send(
                        file.municipality(), file.id(), _ -> words, form.desk().actor(), at.key()));
        return new SendLetter(
                sent, form.desk(), new DraftLetter(form.desk().visit(), form.it(), LetterText.of(words.text())));
    }

    private static Decision decision(Typed typed) {
        return new Decision(
                typed.money("amount"),
                LineId.of(typed.text("line")).orElseThrow(() -> Typed.wrong("line", "choice.unknown")),
                typed.text("minutes"),
                typed.optional("reasons"),
                typed.optional("deviation"),
                !typed.all("new-facts").isEmpty());
    }

    /** The lines of a round with what is left of each. */
    List<Option> lines(Desk desk, Round round) {
        var visit = desk.visit();
        return round.offer().lines().stream()
                .flatMap(id -> budget.find(round.key().municipality(), id).stream())
                .map(line -> new Option(
                        line.id().value(),
                        visit.say(
                                "decide.line",
                                visit.own(line.title()),
                                visit.money(new Money(line.balance().remaining())))))
                .toList();
    }

    private Typed first(FileForm form) {
        var lines = form.it().round().offer().lines();
        var first =
                lines.size() == 1 ? Typed.NOTHING.with("line", lines.getFirst().value()) : Typed.NOTHING;
        return form.it()
                .file()
                .recommendation()
                .map(each -> first.with("amount", typed(each.amount())).with("reasons", each.reasons()))
                .orElse(first);
    }

    private static String typed(Money amount) {
        return amount.ore() % 100 == 0
                ? Long.toString(amount.ore() / 100)
                : "%d,%02d".formatted(amount.ore() / 100, amount.ore() % 100);
    }

    private static List<Ask> rulings(FileForm form) {
        return List.of(
                Ask.of("reasons", Kind.AREA),
                Ask.of("minutes", Kind.LINE),
                new Ask("by-body", Kind.MANY, false, yes(form.desk(), "by-body.yes")));
    }

    private static Ruling ruling(Typed typed) {
        return new Ruling(!typed.all("by-body").isEmpty(), typed.text("reasons"), typed.text("minutes"));
    }

    private static List<Option> yes(Desk desk, String key) {
        return List.of(new Option(YES, desk.say(key)));
    }
}
