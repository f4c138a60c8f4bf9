package samspil.council.meeting.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import samspil.council.meeting.MeetingId;
import samspil.council.meeting.MeetingTime;
import samspil.kernel.Labels;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.DateWords;

/** Somebody reads of a municipality's meetings, in a language, at an instant. */
public record Visit(Municipality municipality, Language language, Instant now) {
    private static final Labels LABELS = Labels.load("samspil/council/meetings.tsv");

    /** The words for a key of {@code meetings.tsv}. */
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

    /** {@code torsdag den 3. december 2026}. */
    public String weekday(LocalDate day) {
        return new DateWords(language).weekday(day);
    }

    /** {@code 3. december 2026}. */
    public String day(LocalDate day) {
        return new DateWords(language).day(day);
    }

    /** {@code 17.00}. */
    public String hour(LocalTime time) {
        return new DateWords(language).hour(time);
    }

    /** {@code torsdag den 3. december 2026, 17.00–19.00}; with both days where it lasts longer than one. */
    public String when(MeetingTime time) {
        var from = weekday(time.day()) + say("when.at") + hour(time.start().toLocalTime());
        var until = hour(time.end().toLocalTime());
        return time.end().toLocalDate().equals(time.day())
                ? from + "–" + until
                : from + " – " + weekday(time.end().toLocalDate()) + say("when.at") + until;
    }

    /** The day it is in the municipality. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, municipality.country().zone());
    }

    /** The municipality's home page. */
    public String home() {
        return "/" + language.tag() + "/" + municipality.slug();
    }

    /** All meetings. */
    public String meetings() {
        return home() + "/meetings";
    }

    /** One meeting. */
    public String meeting(MeetingId id) {
        return meetings() + "/" + id;
    }

    /** The desk's meetings. */
    public String desk() {
        return home() + "/desk/meetings";
    }

    /** A meeting at the desk. */
    public String desk(MeetingId id) {
        return desk() + "/" + id;
    }

    /** The page that a link of an invitation opens. */
    public String reply(String token) {
        return home() + "/reply/" + token;
    }

    /** The calendar of all meetings that everybody may know of. */
    public String feed() {
        return "/v1/" + municipality.slug() + "/meetings/calendar.ics";
    }

    /** The calendar file of one meeting. */
    public String file(MeetingId id) {
        return "/v1/" + municipality.slug() + "/meetings/" + id + "/calendar.ics";
    }

    /** The same in another language. */
    public Visit in(Language other) {
        return new Visit(municipality, other, now);
    }
}
