package samspil.grants.apply.pages;

import java.time.Instant;
import java.time.LocalDate;
import samspil.grants.apply.Attachment.Origin;
import samspil.grants.apply.GivenPaper;
import samspil.grants.apply.GivenPaper.Giver;
import samspil.grants.form.Paper;
import samspil.grants.pages.PaperNames;
import samspil.grants.pages.Visit;

/** What an organisation's papers are called. */
record PaperWords(Visit visit) {

    /** {@code Accounts 2026}. */
    String title(GivenPaper paper) {
        return new PaperNames(visit).title(paper.kind(), paper.year());
    }

    /** What a kind is called. */
    String kind(Paper kind) {
        return new PaperNames(visit).kind(kind);
    }

    /** {@code 3. marts 2027, Anna}. */
    String given(Giver giver) {
        return visit.say("paper.given-by", day(giver), giver.name());
    }

    /** {@code Brug Årsregnskab 2026, som I gav 3. marts 2027}. */
    String use(GivenPaper paper) {
        return visit.say("paper.use", title(paper), day(paper.giver()));
    }

    /** Of which paper a document is a copy. */
    String copy(Origin from) {
        return visit.say("paper.copy", new PaperNames(visit).title(from.kind(), from.year()), day(from.givenAt()));
    }

    /** The day on which somebody gave it. */
    String day(Giver giver) {
        return day(giver.at());
    }

    private String day(Instant at) {
        return visit.day(LocalDate.ofInstant(at, visit.municipality().country().zone()));
    }
}
