package samspil.access.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.access.DutyWords;
import samspil.pages.components.Heading;
import samspil.pages.components.Stack;
import samspil.pages.components.Tile;
import samspil.pages.components.Tiles;
import samspil.platform.access.Role;
import samspil.platform.outlook.Outlook;
import samspil.platform.tasks.Task;

/** The front of a desk. */
@Singleton
record DeskPage(AccessPages pages, DeskRooms rooms, Outlook outlook) {

    /** What waits for one duty first, then its rooms, then what comes next, then how long things have waited. */
    Page of(Desk desk, List<Task> waiting, Instant now) {
        var duty = DutyWords.acting(desk.identity());
        var role = DutyWords.role(desk.language(), duty.role());
        var parts = new ArrayList<Content>();
        parts.add(Heading.of(
                role,
                desk.say("desk.title"),
                desk.say("desk.lead", desk.municipality().name())));
        parts.addAll(new TaskLines(desk, now).of(waiting));
        parts.add(rooms(desk));
        var figures = new DeskFigures(desk);
        parts.add(figures.coming(outlook.of(desk.municipality().id())));
        figures.waited(waiting, now).forEach(parts::add);
        return pages.desk(desk, desk.say("desk.title"), "", new Stack(parts));
    }

    private Content rooms(Desk desk) {
        List<Tile> tiles = rooms.of(desk).stream()
                .map(room -> new Tile(
                        room.icon(),
                        new Link(desk.say("room." + room.key()), room.address()),
                        desk.say("room." + room.key() + ".text")))
                .toList();
        boolean reads = DutyWords.acting(desk.identity()).role() == Role.AUDITOR;
        return new Tiles(desk.say(reads ? "desk.rooms.read" : "desk.rooms"), tiles);
    }
}
