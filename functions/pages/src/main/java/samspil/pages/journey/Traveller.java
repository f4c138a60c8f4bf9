package samspil.pages.journey;

import java.util.List;

/** Somebody on a journey, with what they typed so far. */
record Traveller(Ground ground, Journey journey, Typed typed) {

    List<Step> steps() {
        return journey.steps();
    }

    Step step(int at) {
        return steps().get(at);
    }

    String title() {
        return say("title");
    }

    /** One of the words of the journey. */
    String say(String which) {
        return ground.say(journey.key() + "." + which);
    }

    String address() {
        return ground.home() + journey.path();
    }

    boolean isLast(int at) {
        return at == steps().size() - 1;
    }
}
