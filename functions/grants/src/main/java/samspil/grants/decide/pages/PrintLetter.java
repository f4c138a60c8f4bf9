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
import samspil.grants.pages.Visit;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;

/**
 * Gives the letter that was sent as a PDF. It is printed from what is frozen when somebody asks: so there is none before
 * the decision is told, none where the words are forgotten, and nothing that could be lost between the two.
 */
@Singleton
public record PrintLetter(FileRecord files, LetterFiles letters, Municipalities municipalities) {

    /** Leads to the file; empty where there is no letter. */
    public Optional<HttpResponse<?>> answer(ApplicationFile file) {
        return address(file)
                .map(address -> HttpResponse.status(HttpStatus.TEMPORARY_REDIRECT)
                        .header(HttpHeaders.LOCATION, address.toString())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store"));
    }

    private Optional<URI> address(ApplicationFile file) {
        return file.last(Notified.class)
                .map(Notified::letter)
                .flatMap(hash -> files.frozen(file.municipality(), file.id(), hash)
                        .map(text -> address(file, hash, LetterText.of(text))));
    }

    private URI address(ApplicationFile file, String hash, LetterText letter) {
        var visit = visit(file, letter);
        var name = visit.municipality().slug() + "-" + file.id().reference() + ".pdf";
        var key = new LetterFiles.Key(file.municipality(), file.id(), hash);
        return letters.address(
                key, name, () -> pdf(visit, letter, file.id(), hash).bytes());
    }

    /** The letter on paper, with words in the visitor's language, which should be its own. */
    static LetterPdf pdf(Visit visit, LetterText letter, ApplicationId id, String hash) {
        var reference = id.reference();
        var facts = new ArrayList<>(List.of(
                new Fact(visit.say("letter.pdf.to"), letter.applicant()),
                new Fact(visit.say("letter.pdf.date"), letter.date()),
                new Fact(visit.say("letter.pdf.reference"), reference)));
        if (letter.amount().isPositive()) {
            facts.add(new Fact(visit.say("letter.pdf.amount"), visit.money(letter.amount())));
        }
        var end = new LetterPdf.End(
                visit.say("letter.pdf.greeting"),
                visit.say("letter.pdf.proof"),
                hash,
                letter.sender() + "  ·  " + reference);
        return new LetterPdf(letter, facts, end);
    }

    private Visit visit(ApplicationFile file, LetterText letter) {
        var municipality = municipalities.byId(file.municipality()).orElseThrow();
        var language = Language.of(letter.language()).orElseThrow();
        return new Visit(municipality, language, file.last().at());
    }
}
