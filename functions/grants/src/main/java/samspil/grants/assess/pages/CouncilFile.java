package samspil.grants.assess.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import samspil.grants.file.Case;
import samspil.grants.file.Interests;
import samspil.grants.file.pages.CaseNote;
import samspil.grants.file.pages.FileDoings;
import samspil.grants.file.pages.FileParts;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.Visit;
import samspil.grants.pages.form.Desk;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Stack;

/** An application's file, as a member of the council reads it. */
@Singleton
record CouncilFile(GrantsFrame frame, Interests interests, List<CaseNote> notes) {

    /** @param done the deed that led here; empty where none did */
    Page of(Desk desk, Case it, String done) {
        var visit = desk.visit();
        var address = address(visit, it);
        var shown = new FileParts(visit, it);
        var parts = new ArrayList<Content>(shown.top());
        var deeds = CouncilDeeds.now(desk, it, interests.unsettled(it.file(), desk.actor()));
        notes.stream().flatMap(note -> note.of(desk, it)).forEach(parts::add);
        parts.addAll(new FileDoings(desk, address, deeds).above(done));
        shown.answers().forEach(parts::add);
        shown.scores().forEach(parts::add);
        var place = new Place(it.applicant(), where -> address(where, it), above(visit));
        return frame.desk(visit, desk.identity(), place, new Stack(parts));
    }

    /** The pages between the desk and a file. */
    static List<Link> above(Visit visit) {
        return List.of(new Link(visit.say("council.title"), visit.council()));
    }

    private static String address(Visit visit, Case it) {
        return visit.council() + "/files/" + it.file().id();
    }
}
