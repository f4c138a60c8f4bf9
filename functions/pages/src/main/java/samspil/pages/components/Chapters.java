package samspil.pages.components;

import java.util.List;

/** A text in chapters, to be read from the top. */
public record Chapters(List<Chapter> chapters) implements Component {

    public Chapters {
        chapters = List.copyOf(chapters);
    }
}
