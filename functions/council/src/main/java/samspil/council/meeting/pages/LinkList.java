package samspil.council.meeting.pages;

import java.util.List;
import samspil.pages.Link;

/** Documents below each other. */
public record LinkList(List<Link> links) implements Part {

    public LinkList {
        links = List.copyOf(links);
    }
}
