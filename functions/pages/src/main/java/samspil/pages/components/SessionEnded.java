package samspil.pages.components;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samspil.kernel.Language;

/**
 * For somebody whose log-in ended while they wrote: what they wrote is kept in the page, so that they log in on
 * another tab, come back and send it again. Whoever takes it sees that the form token is of an older session and lets
 * them check before anything is done. Holds the page's {@code h1}.
 *
 * @param logIn where one logs in
 * @param again where the form was to be sent
 * @param fields what was posted, without the form token
 */
public record SessionEnded(Language language, String logIn, String again, Map<String, List<String>> fields)
        implements Component {

    public SessionEnded {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
