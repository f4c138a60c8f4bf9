package samspil.policies.pages.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import samspil.kernel.CoarseDate;
import samspil.pages.DateWords;
import samspil.policies.RevisionDue;
import samspil.policies.RevisionDue.Bound;

/** Dates as people say them, no more exact than they are known. */
public record Dates(Visit visit) {

    /** {@code 20. februar 2014}, {@code december 2007}, {@code efterår 2016}, {@code 2013}. */
    public String of(CoarseDate date) {
        return new DateWords(visit.language()).of(date);
    }

    /** {@code 20. februar 2014}. */
    public String day(LocalDate day) {
        return new DateWords(visit.language()).day(day);
    }

    /** The day of an instant in the municipality. */
    public String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, visit.municipality().country().zone()));
    }

    /** {@code efterår 2016}, {@code senest 2009}. */
    public String of(RevisionDue due) {
        var when = of(due.when());
        return due.bound() == Bound.AT_THE_LATEST ? visit.say("due.latest", when) : when;
    }

    /** How today stands to a revision, in a sentence. */
    public String standing(RevisionDue due) {
        return visit.say("standing." + due.on(visit.today()).name().toLowerCase(Locale.ROOT), of(due));
    }
}
