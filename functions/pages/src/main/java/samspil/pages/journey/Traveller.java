package samspil.pages.journey;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.kernel.Violation;

/** Somebody on a journey, with what they typed so far. */
record Traveller(Ground ground, Journey journey, Typed typed) {

    /** The pages that lie on their way. */
    List<Step> steps() {
        return journey.steps(typed);
    }

    Step step(int at) {
        return steps().get(at);
    }

    String title() {
        return say(".title");
    }

    /** One of the words of the journey, by the end of its key. */
    String say(String end) {
        return ground.say(journey.key() + end);
    }

    String address() {
        return ground.home() + journey.path();
    }

    /** The field that a rule is about: the first name of its pointer that the form has; else the first. */
    String field(Violation violation) {
        var names = Arrays.stream(violation.pointer().split("/", -1)).skip(1).toList();
        var known = Stream.concat(journey.asks().map(Ask::name), journey.names().stream())
                .collect(Collectors.toSet());
        return names.stream().filter(known::contains).findFirst().orElse(names.isEmpty() ? "" : names.getFirst());
    }

    /** Whether it has so many pages that one wants to know how far one is. */
    boolean isLong() {
        return journey.steps().size() > 1;
    }

    boolean isLast(int at) {
        return at == steps().size() - 1;
    }
}
