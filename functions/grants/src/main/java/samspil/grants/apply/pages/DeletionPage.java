package samspil.grants.apply.pages;

import jakarta.inject.Singleton;
import java.util.List;
import samspil.pages.Page;
import samspil.pages.components.Button;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.TextLink;

/** Asks whether a draft is to be deleted. */
@Singleton
record DeletionPage(DraftFrame frame) {

    Page of(Writing who) {
        var id = who.draft().id();
        var form = new Form(
                who.places().deletion(id), List.of(who.desk().token(), new Button(who.say("apply.delete"), true)));
        return frame.below(
                who,
                who.say("apply.delete"),
                places -> places.deletion(id),
                List.of(
                        Heading.of(who.title(), who.say("apply.delete.title"), who.say("apply.delete.text")),
                        form,
                        TextLink.of(who.say("apply.delete.not"), who.places().one(id))));
    }
}
