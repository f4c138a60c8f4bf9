package samspil.directory.pages.words;

import java.time.LocalDate;
import java.util.Locale;
import samspil.directory.Trust;

/** Why a reader may believe an entry, in words. */
public record TrustWords(Visit visit) {
    private static final int MONTHS_BELIEVED = 13;

    /** Who said it. */
    public String source(Trust trust) {
        return visit.say("trust.source." + trust.source().name().toLowerCase(Locale.ROOT));
    }

    /** When somebody who should know last confirmed it. */
    public String confirmed(Trust trust) {
        var at = trust.verifiedAt();
        if (at == null) {
            return visit.say("trust.never");
        }
        var dates = new Dates(visit);
        return visit.say("trust.verified", dates.ago(at), dates.date(LocalDate.ofInstant(at, visit.zone())));
    }

    /** Whether it is so long ago that the reader must be told. */
    public boolean isOld(Trust trust) {
        var at = trust.verifiedAt();
        return at != null
                && LocalDate.ofInstant(at, visit.zone())
                        .plusMonths(MONTHS_BELIEVED)
                        .isBefore(visit.today());
    }
}
