package samspil.grants.decide.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import samspil.grants.pages.form.Desk;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;

/**
 * Sends a letter to whoever has read it as it goes: its days follow the clock, and one that says something else by now
 * is shown again.
 *
 * @param form sends the letter, and carries along which one was seen
 * @param letter what is read
 */
record SendLetter(Journey form, Desk desk, Content letter) implements Journey {
    /** The hash of the letter that was seen. */
    static final String SEEN = "letter-seen";

    @Override
    public String key() {
        return form.key();
    }

    @Override
    public String path() {
        return form.path();
    }

    @Override
    public List<Link> above() {
        return form.above();
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step("deed", List.of(), List.of(letter)));
    }

    @Override
    public Typed first() {
        return form.first();
    }

    @Override
    public List<String> names() {
        return form.names();
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        return form.wrong(typed);
    }

    @Override
    public Result act(Typed typed) {
        return typed.text(SEEN).equals(first().text(SEEN)) ? form.act(typed) : new Result.Moved(moved(), first());
    }

    private Content moved() {
        return Alert.of(AlertKind.WARNING, desk.say("letter.moved"), desk.say("letter.moved.text"));
    }
}
