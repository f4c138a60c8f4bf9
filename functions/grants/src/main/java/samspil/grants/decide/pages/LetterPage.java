package samspil.grants.decide.pages;

import jakarta.inject.Singleton;
import java.util.List;
import samspil.grants.decide.LetterText;
import samspil.grants.file.Case;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.form.Desk;
import samspil.pages.Page;
import samspil.pages.components.Heading;
import samspil.pages.components.Stack;

/** A letter alone, to be printed. */
@Singleton
record LetterPage(GrantsFrame frame) {

    Page of(Desk desk, Case it, LetterText letter) {
        var id = it.file().id();
        var heading = Heading.of(letter.applicant(), letter.title(), letter.sender() + ", " + letter.date());
        var above = DecisionPage.above(desk.visit(), it);
        var place = new Place(letter.title(), where -> where.decision(id) + "/letter", above);
        return frame.desk(desk.visit(), desk.identity(), place, new Stack(List.of(heading, new LetterContent(letter))));
    }
}
