package samspil.council.duty.pages;

import java.time.LocalDate;
import samspil.council.duty.DutyState;
import samspil.kernel.CoarseDate;
import samspil.kernel.Labels;
import samspil.kernel.Language;
import samspil.pages.DateWords;
import samspil.pages.Icon;
import samspil.platform.duties.DutyKind;

/** Somebody reads of duties, in a language, on a day. */
public record Reading(Language language, LocalDate today) {
    private static final Labels LABELS = Labels.load("samspil/council/duties.tsv");

    /** The words for a key of {@code duties.tsv}. */
    public String say(String key, Object... arguments) {
        return LABELS.label(language, key, arguments);
    }

    /** The words for a number of something. */
    public String count(String key, long number) {
        return LABELS.count(language, key, number);
    }

    /** The name of a kind of promise. */
    public String kind(DutyKind kind) {
        return switch (kind) {
            case DIALOGUE -> say("kind.dialogue");
            case REVISION -> say("kind.revision");
            case ELECTION -> say("kind.election");
        };
    }

    /** A date as exact as it is known. */
    public String date(CoarseDate date) {
        return new DateWords(language).of(date);
    }

    /** A state in a word. */
    public String word(DutyState state) {
        return switch (state) {
            case MET -> say("state.met");
            case PLANNED -> say("state.planned");
            case AT_RISK -> say("state.at-risk");
            case MISSED -> say("state.missed");
        };
    }

    /** The icon that stands beside the word. */
    public static Icon icon(DutyState state) {
        return switch (state) {
            case MET -> Icon.SUCCESS;
            case PLANNED -> Icon.CALENDAR;
            case AT_RISK -> Icon.WARNING;
            case MISSED -> Icon.ERROR;
        };
    }
}
