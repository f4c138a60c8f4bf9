package samspil.grants.file.pages;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Applying.FoundInadmissible;
import samspil.grants.file.Applying.Returned;
import samspil.grants.file.Assessing.HearingBegun;
import samspil.grants.file.Case;
import samspil.grants.file.Contact;
import samspil.grants.file.Contact.To;
import samspil.grants.file.Deciding.Lapsed;
import samspil.grants.file.Deed;
import samspil.grants.file.FileEvent;
import samspil.grants.pages.Visit;
import samspil.kernel.Municipalities;
import samspil.pages.Link;
import samspil.pages.mail.PlainMail;
import samspil.platform.Environment;
import samspil.platform.SiteVariable;
import samspil.platform.organisations.Organisations;
import samspil.platform.outbox.Letter;

/**
 * Writes to applicants by mail what happens to their applications, in their municipality's language; to who has no
 * address nothing is written.
 */
@Singleton
public record Tidings(Environment environment, Municipalities municipalities, Organisations organisations) {

    /** What a mail says, between greeting and sender. */
    private record Words(String subject, List<String> paragraphs) {}

    /** The same deed, with the mail that tells of it where there is anything to tell. */
    public Deed telling(Case it, Deed deed) {
        var municipality = municipalities.byId(it.file().municipality()).orElseThrow();
        var visit = new Visit(
                municipality, municipality.language(), it.file().last().at());
        return words(visit, deed.event())
                .<Deed>map(words -> deed.writing(file -> letters(it, file, visit, words)))
                .orElse(deed);
    }

    private static Optional<Words> words(Visit visit, FileEvent event) {
        return switch (event) {
            case Returned(var _, var until, var message) ->
                Optional.of(new Words(
                        visit.say("tidings.returned.subject"),
                        List.of(visit.say("tidings.returned.text", when(visit, until)), message)));
            case FoundInadmissible(var ground, var reasons) ->
                Optional.of(new Words(
                        visit.say("tidings.rejected.subject"),
                        List.of(visit.say("tidings.rejected.text", new FileWords(visit).formal(ground)), reasons)));
            case HearingBegun(var facts, var until) ->
                Optional.of(new Words(
                        visit.say("tidings.heard.subject"),
                        List.of(visit.say("tidings.heard.text", when(visit, until)), facts)));
            case Lapsed _ ->
                Optional.of(new Words(visit.say("tidings.lapsed.subject"), List.of(visit.say("tidings.lapsed.text"))));
            default -> Optional.empty();
        };
    }

    private List<Letter> letters(Case it, ApplicationFile file, Visit visit, Words words) {
        return new Contact(organisations)
                .parties(it).stream().map(to -> letter(file, visit, words, to)).toList();
    }

    private Letter letter(ApplicationFile file, Visit visit, Words words, To to) {
        var before = new ArrayList<>(List.of(visit.say("tidings.hello", to.name())));
        before.addAll(words.paragraphs());
        var address = environment.get(SiteVariable.SITE_ADDRESS) + visit.application(file.id());
        var mail = new PlainMail(
                visit.language().tag(),
                words.subject(),
                before,
                "",
                new Link(visit.say("tidings.link"), address),
                List.of(visit.say("tidings.from", visit.municipality().name())));
        var id = "grant-" + file.id() + "-" + file.number() + to.part();
        return new Letter(new Letter.Key(file.municipality(), id), mail.to(to.email(), "grant"));
    }

    private static String when(Visit visit, Instant until) {
        return visit.moment(until, visit.municipality().country().zone());
    }
}
