package samspil.grants.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import samspil.grants.ApplicationId;
import samspil.grants.AttachmentId;
import samspil.grants.RoundId;
import samspil.grants.SchemeId;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Money;
import samspil.kernel.Municipality;
import samspil.pages.AmountWords;
import samspil.pages.DateWords;
import samspil.pages.components.Spoken;

/** Somebody reads of a municipality's grants, in a language, at an instant. */
public record Visit(Municipality municipality, Language language, Instant now) {
    /** The words for a key of the grants' label files. */
    public String say(String key, Object... arguments) {
        return GrantWords.say(language, key, arguments);
    }

    /** The words for a number of something. */
    public String count(String key, long number) {
        return GrantWords.count(language, key, number);
    }

    /** Whether there are words for a key. */
    public static boolean knows(String key) {
        return GrantWords.knows(key);
    }

    /** {@code 15. marts 2027}. */
    public String day(LocalDate day) {
        return new DateWords(language).day(day);
    }

    /** {@code mandag den 15. marts 2027}. */
    public String weekday(LocalDate day) {
        return new DateWords(language).weekday(day);
    }

    /** {@code 23.59}. */
    public String hour(LocalTime time) {
        return new DateWords(language).hour(time);
    }

    /** {@code 15. marts 2027 kl. 23.59}, as the clock on the wall shows it there. */
    public String moment(Instant instant, ZoneId zone) {
        var there = instant.atZone(zone);
        return say("moment", day(there.toLocalDate()), hour(there.toLocalTime()));
    }

    /** {@code 726.307 kr.}; øre only where there are some. */
    public String money(Money money) {
        return new AmountWords(language).of(money);
    }

    /** A text in the reader's language or the closest there is. */
    public Spoken spoken(LocalText text) {
        return Spoken.of(text, language);
    }

    /** The same as it stands in a sentence of ours. */
    public String own(LocalText text) {
        return text.in(language);
    }

    /** The day it is in the municipality. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, municipality.country().zone());
    }

    /** The municipality's home page. */
    public String home() {
        return "/" + language.tag() + "/" + municipality.slug();
    }

    /** All schemes. */
    public String grants() {
        return home() + "/grants";
    }

    /** The register of awards. */
    public String register() {
        return grants() + "/register";
    }

    /** One scheme. */
    public String scheme(SchemeId id) {
        return grants() + "/" + id;
    }

    /** Whether one can apply for a scheme, by its questions. */
    public String check(SchemeId id) {
        return scheme(id) + "/check";
    }

    /** The feed of rounds. */
    public String feed() {
        return "/v1/" + municipality.slug() + "/rounds.atom";
    }

    /** The desk's grants. */
    public String desk() {
        return home() + "/desk/grants";
    }

    /** A scheme at the desk. */
    public String deskScheme(SchemeId id) {
        return desk() + "/schemes/" + id;
    }

    /** A round at the desk. */
    public String deskRound(RoundId id) {
        return desk() + "/rounds/" + id;
    }

    /** The desk's budget lines. */
    public String budget() {
        return desk() + "/budget";
    }

    /** The joint pools at the desk. */
    public String pools() {
        return desk() + "/pools";
    }

    /** The applications of a round at the desk. */
    public String queue(RoundId id) {
        return deskRound(id) + "/files";
    }

    /** One application's file at the desk. */
    public String file(ApplicationId id) {
        return desk() + "/files/" + id;
    }

    /** A document that came with an application, for the desk. */
    public String document(ApplicationId id, AttachmentId document) {
        return file(id) + "/documents/" + document;
    }

    /** The council's applications. */
    public String council() {
        return home() + "/desk/council/grants";
    }

    /** The decisions of a round. */
    public String decisions(RoundId id) {
        return desk() + "/decisions/" + id;
    }

    /** One application's file where it is decided. */
    public String decision(ApplicationId id) {
        return desk() + "/decisions/files/" + id;
    }

    /** An application at its applicant's desk. */
    public String application(ApplicationId id) {
        return home() + "/desk/applications/" + id;
    }

    /** The letter of its decision on paper. */
    public String letter(ApplicationId id) {
        return application(id) + "/letter.pdf";
    }

    /** The same in another language. */
    public Visit in(Language other) {
        return new Visit(municipality, other, now);
    }
}
