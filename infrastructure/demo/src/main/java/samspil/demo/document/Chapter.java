package samspil.demo.document;

import java.util.List;

/** A numbered part of a policy. The number comes from its place. */
public record Chapter(String heading, List<String> paragraphs) {

    /** Keeps a copy of the paragraphs. */
    public Chapter {
        paragraphs = List.copyOf(paragraphs);
    }
}
