package samspil.council.pages;

import java.util.List;

/** Who sits in the council, side by side. */
public record People(List<Face> faces) implements Part {
    public People {
        faces = List.copyOf(faces);
    }
}
