package samspil.council.meeting.pages.desk;

import gg.jte.Content;
import java.util.List;
import samspil.pages.components.TextLink;
import samspil.pages.journey.Step;

/** Questions that are answered with addresses of documents. */
final class Documents {

    private Documents() {}

    /** The questions, above the way to where a document gets its address, for those who may publish one. */
    static Step asked(Desk desk, Step step) {
        return step.with(desk.mayPublish() ? List.of(where(desk)) : List.of());
    }

    private static Content where(Desk desk) {
        return TextLink.of(desk.say("documents.where"), desk.home() + "/desk/policies");
    }
}
