package samspil.grants.decide.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.grants.decide.AnswerTerms;
import samspil.grants.decide.LetterText;
import samspil.grants.decide.LetterText.Part;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Case;
import samspil.grants.file.NotifyDecision.DecisionLetter;
import samspil.grants.file.NotifyDecision.Words;
import samspil.grants.file.PinnedTerms;
import samspil.grants.file.ReadCase;
import samspil.grants.law.LetterPart;
import samspil.grants.law.Ruling;
import samspil.grants.pages.Visit;
import samspil.kernel.Municipalities;

/** Writes the letter of a decision, in the municipality's language, with what the law demands of it. */
@Singleton
@Requires(env = "grants-decide")
record WriteLetter(
        ReadCase cases, PinnedTerms terms, LetterMail mail, Municipalities municipalities, InstantSource clock)
        implements DecisionLetter {

    @Override
    public Words of(ApplicationFile file) {
        return of(cases.of(file));
    }

    /** The same, of a case that was read. */
    Words of(Case it) {
        var letter = letter(it);
        var until = until(it);
        return new Words(
                letter.frozen(), letter.names(), until.acceptUntil(), until.appealUntil(), mail.letters(it, letter));
    }

    /** The letter as it would be sent now. */
    LetterText letter(Case it) {
        var visit = visit(it);
        var ruling = it.file().ruling();
        var amount = it.file().award().amount();
        return new LetterText(
                visit.language().tag(),
                visit.say("letter.subject", visit.own(it.round().offer().title())),
                it.applicant(),
                visit.municipality().name(),
                visit.day(visit.today()),
                amount,
                parts(visit, it, ruling).toList());
    }

    private Stream<Part> parts(Visit visit, Case it, Ruling ruling) {
        var law = terms.law(it.terms(), clock.instant(), it.round().window().zone());
        var needed = law.parts(ruling);
        var parts = new ArrayList<Part>();
        parts.add(part(visit, LetterPart.RULING, ruling(visit, it, ruling)));
        if (needed.contains(LetterPart.FACTS)) {
            parts.add(part(visit, LetterPart.FACTS, facts(visit, it)));
        }
        if (needed.contains(LetterPart.CONSIDERATIONS)) {
            parts.add(part(visit, LetterPart.CONSIDERATIONS, reasons(it)));
        }
        parts.add(
                part(visit, LetterPart.LEGAL_BASIS, visit.own(it.terms().legal().basis())));
        parts.add(part(visit, LetterPart.APPEAL, appeal(visit, it)));
        if (needed.contains(LetterPart.FILE_ACCESS)) {
            parts.add(part(visit, LetterPart.FILE_ACCESS, visit.say("letter.access")));
        }
        if (ruling != Ruling.REFUSED) {
            parts.add(new Part("next", visit.say("letter.what-next"), next(visit, it)));
        }
        return parts.stream();
    }

    private static Part part(Visit visit, LetterPart part, String text) {
        var name = PinnedTerms.name(part);
        return new Part(name, visit.say("letter." + name), text);
    }

    private static String ruling(Visit visit, Case it, Ruling ruling) {
        var round = visit.own(it.round().offer().title());
        var amount = visit.money(it.file().award().amount());
        var asked = visit.money(it.file().submitted().asked());
        return switch (ruling) {
            case GRANTED -> visit.say("letter.granted", it.applicant(), amount, round);
            case PARTIAL -> visit.say("letter.partial", it.applicant(), amount, round, asked);
            case REFUSED -> visit.say("letter.refused", it.applicant(), round, asked);
        };
    }

    private static String facts(Visit visit, Case it) {
        var came = visit.day(it.file()
                .record()
                .getFirst()
                .at()
                .atZone(it.round().window().zone())
                .toLocalDate());
        var asked = visit.money(it.file().submitted().asked());
        var facts = visit.say("letter.facts.asked", asked, came);
        return it.file()
                .recommendation()
                .map(each -> facts + " " + visit.say("letter.facts.council", visit.money(each.amount())))
                .orElse(facts);
    }

    /** What the deciding body said, and why it did not do what the council recommended. */
    private static String reasons(Case it) {
        return it.file().award().decision().stream()
                .flatMap(decision -> Stream.of(decision.reasons(), decision.deviation()))
                .filter(each -> each != null && !each.isBlank())
                .reduce((one, other) -> one + "\n\n" + other)
                .orElse("");
    }

    private String appeal(Visit visit, Case it) {
        var route = it.terms().legal().appeal();
        var said = new ArrayList<>(List.of(visit.own(route.guidance())));
        var body = route.body();
        if (body != null) {
            said.add(visit.say("letter.appeal.body", visit.own(body)));
        }
        var until = until(it).appealUntil();
        if (until != null) {
            said.add(visit.say(
                    "letter.appeal.until",
                    visit.moment(until, it.round().window().zone())));
        }
        return String.join(" ", said);
    }

    private String next(Visit visit, Case it) {
        var zone = it.round().window().zone();
        return visit.say("letter.accept", visit.moment(until(it).acceptUntil(), zone));
    }

    private AnswerTerms until(Case it) {
        var zone = it.round().window().zone();
        return AnswerTerms.of(it, terms.law(it.terms(), clock.instant(), zone), clock.instant());
    }

    private Visit visit(Case it) {
        var municipality = municipalities.byId(it.file().municipality()).orElseThrow();
        return new Visit(municipality, municipality.language(), clock.instant());
    }
}
