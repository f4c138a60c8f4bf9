package samspil.documents.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;

/** Takes the text of the pages until there is enough of it. */
record DocumentText(int most, Budget budget) {

    /**
     * The text found.
     *
     * @param pages an entry to each page
     * @param cut whether some was left
     */
    record Found(List<String> pages, boolean cut) {}

    Found of(List<PDPage> pages) throws IOException {
        var stripper = new PageText(budget);
        var texts = new ArrayList<String>();
        int left = most;
        boolean cut = false;
        for (var page : pages) {
            var text = cut ? "" : Paragraphs.of(stripper.of(page));
            cut = cut || text.length() > left;
            texts.add(beginning(text, left));
            left -= texts.getLast().length();
        }
        return new Found(texts, cut);
    }

    private static String beginning(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        boolean insidePair = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, insidePair ? length - 1 : length);
    }
}
