package samspil.pages.components;

import java.util.List;
import samspil.kernel.Language;

/**
 * A form with which a file is sent. With script it shows how much of it has gone and can be stopped; the answer's
 * address is then opened, or the page says that it did not work.
 *
 * @param action where it is sent by POST, as {@code multipart/form-data}
 * @param field of the file
 * @param accept the media types that may be chosen, such as {@code application/pdf}
 * @param button what sends it
 * @param hidden fields that must come before the file
 * @param script what a script needs that sends it
 */
public record Upload(
        Language language, String action, Field field, String accept, String button, List<Hidden> hidden, Script script)
        implements Component {

    /**
     * What a script does otherwise than the form.
     *
     * @param done where it is known what became of the file; empty where the answer's own address says so
     * @param fields JSON of hidden fields that take the place of all; empty where they are the same
     */
    public record Script(String done, String fields) {
        /** Nothing. */
        public static final Script SAME = new Script("", "");
    }

    public Upload {
        hidden = List.copyOf(hidden);
    }
}
