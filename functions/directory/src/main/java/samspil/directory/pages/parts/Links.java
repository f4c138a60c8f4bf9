package samspil.directory.pages.parts;

import java.util.List;
import samspil.pages.Link;

/** Links with commas between them. */
public record Links(List<Link> links) implements Part {}
