package samspil.directory.pages.parts;

import java.util.List;
import samspil.directory.pages.words.View;

/**
 * Below a shortlist: how to share and print it, and a search for more.
 *
 * @param address of the list, whole
 * @param entries what the search carries along
 * @param words what was searched for
 */
public record ShortlistBar(View view, String address, List<String> entries, String words) implements Part {

    public ShortlistBar {
        entries = List.copyOf(entries);
    }
}
