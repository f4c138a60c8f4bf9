package samspil.grants.file.pages;

import java.time.Instant;
import java.time.LocalDate;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.FileState;
import samspil.grants.file.Retention;
import samspil.grants.pages.Visit;
import samspil.grants.scheme.Terms;
import samspil.pages.Icon;
import samspil.pages.components.Fact;

/** How long what people wrote in a file is kept, and why. */
public record KeptWords(Visit visit) {

    /** It in one sentence. */
    public Fact of(ApplicationFile file, Terms terms) {
        return new Fact(Icon.CLOCK, sentence(file, terms.afterwards().keptYears()));
    }

    private String sentence(ApplicationFile file, int years) {
        if (file.state() == FileState.ANONYMISED) {
            return visit.say("kept.gone", day(file.last().at()));
        }
        var retention = new Retention(file, Retention.years(years));
        return retention
                .until()
                .map(until -> visit.say(
                        "kept.until", day(until), day(retention.closed().orElseThrow()), years))
                .orElseGet(() -> visit.say("kept.open", years));
    }

    private String day(Instant at) {
        return visit.day(LocalDate.ofInstant(at, visit.municipality().country().zone()));
    }
}
