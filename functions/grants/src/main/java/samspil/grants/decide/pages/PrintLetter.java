package samspil.grants.decide.pages;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samspil.grants.ApplicationId;
import samspil.grants.decide.LetterFiles;
import samspil.grants.decide.LetterText;
import samspil.grants.decide.print.LetterPdf;
import samspil.grants.decide.print.LetterPdf.Fact;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Deciding.Notified;
import samspil.grants.file.FileRecord;
import samspil.grants.file.Hash;
import samspil.grants.pages.Visit;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;

/**
 * Gives a letter as a PDF. One that was sent is printed from what is frozen when somebody asks: so there is none before
 * the decision is told, none where the words are forgotten, and nothing that could be lost between the two.
 */
@Singleton
public record PrintLetter(FileRecord files, LetterFiles letters, Municipalities municipalities) {
    private static final String DRAFT = "draft";

    /** Leads to the file; empty where there is no letter. */
    public Optional<HttpResponse<?>> answer(ApplicationFile file) {
        return address(file).map(PrintLetter::leading);
    }

    /** Leads to a letter as it would be sent now, which says on every sheet that it was not. */
    HttpResponse<?> draft(ApplicationFile file, LetterText letter) {
        var hash = Hash.of(letter.frozen());
        var visit = visit(file, letter);
        var key = new LetterFiles.Key(file.municipality(), file.id(), DRAFT + "-" + hash);
        return leading(letters.address(
                key,
                name(visit, file, "-" + DRAFT),
                () -> draft(visit, letter, file.id(), hash).bytes()));
    }

    private static HttpResponse<?> leading(URI address) {
        return HttpResponse.status(HttpStatus.TEMPORARY_REDIRECT)
                .header(HttpHeaders.LOCATION, address.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private Optional<URI> address(ApplicationFile file) {
        return file.last(Notified.class)
                .map(Notified::letter)
                .flatMap(hash -> files.frozen(file.municipality(), file.id(), hash)
                        .map(text -> address(file, hash, LetterText.of(text))));
    }

    private URI address(ApplicationFile file, String hash, LetterText letter) {
        var visit = visit(file, letter);
        var key = new LetterFiles.Key(file.municipality(), file.id(), hash);
        return letters.address(
                key,
                name(visit, file, ""),
                () -> pdf(visit, letter, file.id(), hash).bytes());
    }

    private static String name(Visit visit, ApplicationFile file, String end) {
        return visit.municipality().slug() + "-" + file.id().reference() + end + ".pdf";
    }

    /** The letter on paper, with words in the visitor's language, which should be its own. */
    static LetterPdf pdf(Visit visit, LetterText letter, ApplicationId id, String hash) {
        var end = new LetterPdf.End(
                visit.say("letter.pdf.greeting"), visit.say("letter.pdf.proof"), hash, foot(letter, id));
        return new LetterPdf(letter, facts(visit, letter, id), end);
    }

    /** The same before it is sent. */
    static LetterPdf draft(Visit visit, LetterText letter, ApplicationId id, String hash) {
        var mark = visit.say("letter.draft.mark");
        var facts = new ArrayList<>(List.of(new Fact(visit.say("letter.draft.name"), mark)));
        facts.addAll(facts(visit, letter, id));
        var end = new LetterPdf.End(
                visit.say("letter.pdf.greeting"),
                visit.say("letter.draft.proof"),
                hash,
                foot(letter, id) + "  ·  " + mark);
        return new LetterPdf(letter, facts, end);
    }

    private static String foot(LetterText letter, ApplicationId id) {
        return letter.sender() + "  ·  " + id.reference();
    }

    private static List<Fact> facts(Visit visit, LetterText letter, ApplicationId id) {
        var facts = new ArrayList<>(List.of(
                new Fact(visit.say("letter.pdf.to"), letter.applicant()),
                new Fact(visit.say("letter.pdf.date"), letter.date()),
                new Fact(visit.say("letter.pdf.reference"), id.reference())));
        if (letter.amount().isPositive()) {
            facts.add(new Fact(visit.say("letter.pdf.amount"), visit.money(letter.amount())));
        }
        return facts;
    }

    private Visit visit(ApplicationFile file, LetterText letter) {
        var municipality = municipalities.byId(file.municipality()).orElseThrow();
        var language = Language.of(letter.language()).orElseThrow();
        return new Visit(municipality, language, file.last().at());
    }
}
