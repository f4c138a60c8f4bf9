package samspil.directory.pages;

import gg.jte.Content;
import java.util.List;
import samspil.directory.pages.words.View;
import samspil.pages.Icon;
import samspil.pages.components.Outlook;
import samspil.pages.components.Prospect;

/** Deadlines, meetings and the policy in force. Nothing publishes them yet, and the page says just that. */
record HomeOutlook(View view) {

    Content content() {
        var name = view.visit().municipality().name();
        return new Outlook(
                view.say("outlook.heading", name),
                view.say("outlook.lead"),
                List.of(
                        prospect(Icon.COIN, "outlook.deadlines"),
                        prospect(Icon.CALENDAR, "outlook.meetings"),
                        prospect(Icon.SCALES, "outlook.policy")));
    }

    private Prospect prospect(Icon icon, String key) {
        return new Prospect(icon, view.say(key), view.say(key + ".none"), List.of());
    }
}
