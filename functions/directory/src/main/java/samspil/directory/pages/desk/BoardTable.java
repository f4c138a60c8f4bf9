package samspil.directory.pages.desk;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.BoardMember;
import samspil.pages.Link;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;

/** An organisation's board, for who acts for it, and what can be done with it. */
record BoardTable(Desk desk, List<BoardMember> board) {

    Section section() {
        var columns = Stream.of("board.name", "board.post", "board.from", "board.until", "board.shown")
                .map(key -> Column.of(desk.say(key)))
                .toList();
        var rows = board.stream().map(this::row).toList();
        var table = new DataTable(desk.say("board.caption"), columns, rows, desk.say("board.none"));
        var deeds = board.isEmpty() ? Stream.of("join") : Stream.of("join", "leave", "strike");
        var buttons = new Actions(deeds.map(this::button).toList());
        return new Section(
                desk.say("board.title"), List.of(), Stack.of(new Prose(desk.say("board.text")), table, buttons));
    }

    private Content button(String deed) {
        var address = Desk.organisation(desk.visit().addresses()) + "/board/" + deed;
        return new ButtonLink(new Link(desk.say(deed + ".title"), address), deed.equals("join"));
    }

    private Row row(BoardMember member) {
        return Row.of(
                member.name(),
                desk.say("post." + member.post().key()),
                day(member.from()),
                day(member.until()),
                desk.say(member.consent() == null ? "field.no" : "field.yes"));
    }

    private String day(@Nullable LocalDate day) {
        var written = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(desk.visit().locale());
        return Optional.ofNullable(day).map(written::format).orElse("");
    }
}
