package samspil.directory.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The pages of the form with which anybody suggests a change, in order. */
enum SuggestStep {
    /** What is wrong. */
    FIELDS,
    /** What it should be, and why. */
    CHANGE,
    /** Who says so. */
    WHO,
    /** All of it again, before it is sent. */
    CHECK;

    /** The parameter that says which page was answered. */
    static final String AT = "at";

    /** The parameter of a button that leads to another page than the next. */
    static final String TO = "to";

    private static final List<SuggestStep> ALL = List.of(values());

    private static final Set<String> PERSON = Set.of("yourName", "yourEmail");

    /** Its name in a form. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its number, from 1. */
    int number() {
        return ALL.indexOf(this) + 1;
    }

    /** The page before this one; the first has none. */
    Optional<SuggestStep> previous() {
        return this == FIELDS ? Optional.empty() : Optional.of(ALL.get(ALL.indexOf(this) - 1));
    }

    /** The page on which a field is asked for. */
    static SuggestStep asking(String field) {
        return PERSON.contains(field) ? WHO : CHANGE;
    }

    static Optional<SuggestStep> of(String key) {
        return ALL.stream().filter(step -> step.key().equals(key)).findFirst();
    }
}
