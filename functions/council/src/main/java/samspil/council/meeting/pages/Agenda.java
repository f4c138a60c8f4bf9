package samspil.council.meeting.pages;

import java.util.List;
import samspil.council.meeting.AgendaItem;
import samspil.pages.Link;
import samspil.pages.components.Prose;
import samspil.pages.components.Spoken;

/** What is spoken of, one thing after the other. */
public record Agenda(Visit visit, List<AgendaItem> items) implements Part {

    public Agenda {
        items = List.copyOf(items);
    }

    /** A title in the language it was typed in. */
    public Spoken title(AgendaItem item) {
        return new MeetingCards(visit).own(item.title());
    }

    /** What is said of an item. */
    public Prose text(AgendaItem item) {
        var text = item.text();
        return new Prose(new MeetingCards(visit).own(text == null ? "" : text));
    }

    /** Its documents. */
    public List<Link> documents(AgendaItem item) {
        return MeetingPage.links(item.attachments());
    }
}
