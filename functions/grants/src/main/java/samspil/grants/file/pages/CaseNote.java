package samspil.grants.file.pages;

import gg.jte.Content;
import java.util.stream.Stream;
import samspil.grants.file.Case;
import samspil.grants.pages.form.Desk;

/** What another part of grants has to say of a file to who works it. Each bean of this type is asked. */
@FunctionalInterface
public interface CaseNote {

    /** Nothing where there is nothing to say. */
    Stream<Content> of(Desk desk, Case it);
}
