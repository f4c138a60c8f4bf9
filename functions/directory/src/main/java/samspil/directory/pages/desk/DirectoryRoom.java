package samspil.directory.pages.desk;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import samspil.directory.Catalogue;
import samspil.directory.Catalogues;
import samspil.directory.FindDuplicates;
import samspil.directory.FindUnconfirmed;
import samspil.directory.Query;
import samspil.directory.Results;
import samspil.directory.Search;
import samspil.directory.pages.CatalogueCharts;
import samspil.directory.pages.words.View;
import samspil.pages.Page;
import samspil.pages.components.Charts;
import samspil.pages.components.Heading;
import samspil.pages.components.SearchBox;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;

/** The room of the directory: what waits, what should be looked at, and how it stands. */
@Singleton
@Requires(env = "desk")
record DirectoryRoom(Catalogues catalogues, Search search, FindDuplicates duplicates, WaitingTasks waiting) {
    private static final int MOST = 20;

    /**
     * The page.
     *
     * @param words of an entry that is looked for; empty where none is
     */
    Page of(Desk desk, Desk.Frame frame, String words) {
        var catalogue = catalogues.of(desk.visit().municipality());
        var title = desk.say("desk.directory");
        var parts = new ArrayList<Content>();
        parts.add(Heading.of(desk.say("desk"), title, desk.say("desk.directory.lead")));
        if (words.isBlank()) {
            parts.addAll(waiting(desk));
        }
        parts.add(box(desk, words));
        parts.addAll(words.isBlank() ? tables(desk, catalogue) : List.of(found(desk, words)));
        return desk.page(frame, title, Desk::directory, List.of(), new Stack(parts));
    }

    /** Who only reads has nothing to do. */
    private List<Content> waiting(Desk desk) {
        return desk.mayChange()
                ? List.of(new Section(desk.say("desk.waiting"), List.of(), waiting.inAll(desk)))
                : List.of();
    }

    private static Content box(Desk desk, String words) {
        var box = new SearchBox(
                desk.visit().language(), Desk.directory(desk.visit().addresses()), words, "");
        return new Section(desk.say("desk.find"), List.of(), box);
    }

    private Content found(Desk desk, String words) {
        var home = desk.visit().municipality();
        var entries =
                search
                        .find(home, Query.words(words, desk.visit().language()))
                        .map(Results::hits)
                        .orElse(List.of())
                        .stream()
                        .map(hit -> hit.live().entry())
                        .filter(entry -> entry.home().equals(home.id()))
                        .toList();
        var table = new EntryTable(desk, desk.say("desk.found.caption", words), desk.say("desk.found.none"));
        return new Section(desk.say("desk.found"), List.of(desk.room()), table.of(entries));
    }

    private List<Content> tables(Desk desk, Catalogue catalogue) {
        var table = new EntryTable(desk, desk.say("desk.unconfirmed.caption"), desk.say("desk.unconfirmed.none"));
        var parts = new ArrayList<Content>();
        parts.add(new Section(desk.say("desk.unconfirmed"), List.of(), table.of(FindUnconfirmed.in(catalogue, MOST))));
        parts.add(new Section(desk.say("desk.twins"), List.of(), new TwinTable(desk, catalogue).of(duplicates)));
        if (!catalogue.live().isEmpty()) {
            parts.add(charts(new View(desk.visit(), catalogue)));
        }
        return parts;
    }

    private static Content charts(View view) {
        var charts = new CatalogueCharts(view);
        return new Section(
                view.say("desk.figures"), List.of(), new Charts(List.of(charts.kinds(), charts.confirmed())));
    }
}
