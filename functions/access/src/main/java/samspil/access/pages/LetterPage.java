package samspil.access.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.access.claim.Claim;
import samspil.access.claim.TypedCode;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Heading;
import samspil.pages.components.Stack;
import samspil.platform.Environment;
import samspil.platform.SiteVariable;
import samspil.platform.organisations.Organisations;

/** The letter with a code, to print and put into an envelope; it is in the municipality's language and seen once. */
@Singleton
@Requires(env = "access-desk")
record LetterPage(
        AccessPages pages,
        PersonNames names,
        Organisations organisations,
        Environment environment,
        InstantSource clock) {

    Page of(Desk desk, Claim claim, TypedCode code) {
        var back = new Link(desk.say("claims.back"), desk.address("/claims"));
        return pages.desk(
                desk,
                desk.say("letter.title"),
                "/claims/" + claim.subject().id(),
                Stack.of(
                        Heading.of(desk.say("claims.title"), desk.say("letter.title"), ""),
                        Alert.of(AlertKind.INFO, desk.say("letter.once"), desk.say("letter.once.text")),
                        letter(desk.in(desk.municipality().language()), claim, code),
                        new Actions(List.of(new ButtonLink(back, false)))));
    }

    private Letter letter(Desk desk, Claim claim, TypedCode code) {
        var subject = claim.subject();
        var words = new DeskWords(desk.language(), desk.municipality().country().zone());
        var address = environment.get(SiteVariable.SITE_ADDRESS) + ClaimPage.address(desk, subject.organisation());
        var town = desk.municipality().name();
        return new Letter(
                recipient(claim),
                words.day(clock.instant()),
                desk.say("letter.subject", subject.name()),
                List.of(
                        desk.say("letter.why", names.of(desk.language(), subject.person()), subject.name(), town),
                        desk.say("letter.give", address)),
                code.readable(),
                List.of(
                        desk.say("letter.until", words.day(claim.period().until())),
                        desk.say("letter.wrong"),
                        desk.say("mail.from", town)));
    }

    private List<String> recipient(Claim claim) {
        var subject = claim.subject();
        var address = organisations
                .find(subject.municipality(), subject.organisation())
                .flatMap(found -> Optional.ofNullable(found.address()));
        return Stream.concat(Stream.of(subject.name()), address.stream().flatMap(String::lines))
                .toList();
    }
}
