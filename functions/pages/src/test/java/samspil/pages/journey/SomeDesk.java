package samspil.pages.journey;

import java.util.List;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;

/** A desk whose words are their keys, in brackets; there is a hint for the
 * question {@code day} alone, and own words for going on and for one rule. */
record SomeDesk(Language language) implements Ground {

    @Override
    public Municipality municipality() {
        return Municipalities.shipped().bySlug("herlev").orElseThrow();
    }

    @Override
    public Identity identity() {
        return new Identity("p1", "Kim Eksempel", List.of(duty()), "t0ken");
    }

    @Override
    public Duty duty() {
        return Duty.CITIZEN;
    }

    @Override
    public String say(String key, Object... arguments) {
        return "[" + key + "]";
    }

    @Override
    public boolean knows(String key) {
        return List.of("ask.day.hint", "form.next", "wrong.meeting.held").contains(key);
    }
}
