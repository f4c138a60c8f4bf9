package samspil.directory.pages.parts;

import samspil.directory.pages.words.View;

/**
 * The markup that puts a list on another page, and the list itself.
 *
 * @param address whole, for the other page
 * @param path the same here
 */
public record WidgetSnippet(View view, String address, String path) implements Part {

    /** The markup, shown as text. */
    public String markup() {
        return "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"480\" loading=\"lazy\"></iframe>"
                .formatted(
                        address.replace("&", "&amp;"),
                        view.say("widget.name", view.visit().municipality().name()));
    }
}
