package samspil.pages;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Looks into a page's text. */
public record Html(String text) {

    /** The first group of each match, in order. */
    public List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** How often the pattern is found. */
    public long count(String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
