package samspil.policies.pages.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import samspil.kernel.Labels;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.policies.PolicyId;
import samspil.policies.consultation.Consultation;
import samspil.policies.pages.words.Visit;

/** Where and when somebody reads: in which municipality and language, at which instant. */
record Setting(Municipality municipality, Language language, Instant now) {
    private static final Labels LABELS = Labels.load("samspil/policies/consultations.tsv");

    /** The same as policies are read. */
    static Setting of(Visit visit) {
        return new Setting(visit.municipality(), visit.language(), visit.now());
    }

    /** The other way round. */
    Visit visit() {
        return new Visit(municipality, language, now);
    }

    /** The words for a key of {@code consultations.tsv}. */
    String say(String key, Object... arguments) {
        return LABELS.label(language, key, arguments);
    }

    /** The words for a number of something. */
    String count(String key, long number) {
        return LABELS.count(language, key, number);
    }

    /** The day it is in the municipality. */
    LocalDate today() {
        return LocalDate.ofInstant(now, municipality.country().zone());
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, municipality.country().zone()));
    }

    /** The municipality's home page. */
    String home() {
        return "/" + language.tag() + "/" + municipality.slug();
    }

    /** The page of a policy. */
    String policy(PolicyId policy) {
        return home() + "/policies/" + policy;
    }

    /** The page of a consultation. */
    String address(Consultation.Key key) {
        return policy(key.policy()) + "/consultations/" + key.id();
    }

    /** The desk's consultations on a policy. */
    String desk(PolicyId policy) {
        return home() + "/desk/policies/" + policy + "/consultations";
    }

    /** The same in another language. */
    Setting in(Language other) {
        return new Setting(municipality, other, now);
    }
}
