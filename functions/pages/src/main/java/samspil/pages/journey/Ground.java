package samspil.pages.journey;

import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.Words;
import samspil.pages.components.Hidden;
import samspil.platform.access.Duty;
import samspil.platform.access.FormRule;
import samspil.platform.access.Identity;
import samspil.platform.audit.AuditEvent.Actor;

/** What a journey stands on: somebody at the desk of a municipality, by a duty, in a language and in a context's words. */
public interface Ground {

    /** Whose desk it is. */
    Municipality municipality();

    /** In which it is read. */
    Language language();

    /** Who sits there. */
    Identity identity();

    /** By which they sit there. */
    Duty duty();

    /** The words of the context for a key. */
    String say(String key, Object... arguments);

    /** Whether the context has words for a key. */
    boolean knows(String key);

    /** The words that all journeys have for a key, unless the context has its own. */
    default String usual(String key) {
        return knows(key) ? say(key) : Words.say(language(), key);
    }

    /** The municipality's home page. */
    default String home() {
        return home(language());
    }

    /** The same in another language. */
    default String home(Language other) {
        return "/" + other.tag() + "/" + municipality().slug();
    }

    /** What every form carries. */
    default Hidden token() {
        return new Hidden(FormRule.FIELD, identity().formToken());
    }

    /** Who acts here, for the record. */
    default Actor actor() {
        return Actor.of(identity(), duty());
    }
}
