package samspil.council.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import samspil.council.Term;
import samspil.council.election.ElectionId;
import samspil.kernel.Labels;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.DateWords;

/** Where and when somebody reads: in which municipality and language, at which instant. */
public record Setting(Municipality municipality, Language language, Instant now) {
    private static final Labels LABELS = Labels.load("samspil/council/labels.tsv");

    /** The words for a key of {@code labels.tsv}. */
    public String say(String key, Object... arguments) {
        return LABELS.label(language, key, arguments);
    }

    /** The words for a number of something. */
    public String count(String key, long number) {
        return LABELS.count(language, key, number);
    }

    /** Whether there are words for a key. */
    public static boolean knows(String key) {
        return LABELS.keys().contains(key);
    }

    /** The municipality's zone. */
    public ZoneId zone() {
        return municipality.country().zone();
    }

    /** The day it is there. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone());
    }

    /** {@code 20. februar 2026}. */
    public String day(LocalDate day) {
        return new DateWords(language).day(day);
    }

    /** {@code 20. februar 2026 kl. 12.00}. */
    public String moment(Instant instant) {
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(language.locale());
        var there = instant.atZone(zone());
        return say("moment", day(there.toLocalDate()), time.format(there));
    }

    /** {@code 1. januar 2026 – 31. december 2027}. */
    public String term(Term term) {
        return say("term", day(term.from()), day(term.until()));
    }

    /** The municipality's home page. */
    public String home() {
        return "/" + language.tag() + "/" + municipality.slug();
    }

    /** The page of the council. */
    public String council() {
        return home() + "/council";
    }

    /** The page of an election. */
    public String election(ElectionId election) {
        return council() + "/elections/" + election;
    }

    /** An election at the desk. */
    public String desk(ElectionId election) {
        return desk() + "/elections/" + election;
    }

    /** The desk's room of the council. */
    public String desk() {
        return home() + "/desk/council";
    }

    /** The same in another language. */
    public Setting in(Language other) {
        return new Setting(municipality, other, now);
    }

    /** A constant as labels name it: {@code contact-person}. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
