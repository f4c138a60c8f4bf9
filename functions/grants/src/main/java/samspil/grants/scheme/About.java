package samspil.grants.scheme;

import org.jspecify.annotations.Nullable;
import samspil.grants.Texts;
import samspil.kernel.LocalText;

/**
 * What a scheme is for.
 *
 * @param summary in a sentence or two
 * @param text more of it; absent where the summary says all
 */
public record About(
        LocalText title, LocalText summary, @Nullable LocalText text) {

    public About {
        Texts.shortText(title, "/title");
        Texts.longText(summary, "/summary");
        Texts.longText(text, "/text");
    }
}
