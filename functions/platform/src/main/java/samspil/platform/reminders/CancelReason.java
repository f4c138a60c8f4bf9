package samspil.platform.reminders;

import java.util.Locale;

/** Why nobody is reminded any more. */
public enum CancelReason {
    /** It was done. */
    FULFILLED,
    /** It is not to be done any more: a meeting was called off, a policy repealed. */
    CALLED_OFF;

    /** As keys and labels name it: {@code called-off}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
