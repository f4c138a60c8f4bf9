package samspil.reminders;

import java.util.Locale;

/** How a reminder ends, or one person's notice of it. There is no other way: none is forgotten without a word. */
public enum End {
    /** The mail service took it. */
    SENT(Sort.SENT),
    /** Everybody whom it concerned was given a notice of their own. */
    TOLD(Sort.SENT),

    /** The day was moved; a later plan has its own reminders. */
    MOVED(Sort.SUPERSEDED),
    /** What it warned of has come meanwhile. */
    PASSED(Sort.SUPERSEDED),

    /** It was done meanwhile. */
    FULFILLED(Sort.CANCELLED),
    /** It was called off meanwhile. */
    CALLED_OFF(Sort.CANCELLED),
    /** There is no such deadline any more. */
    GONE(Sort.CANCELLED),
    /** It concerns them no longer. */
    LEFT(Sort.CANCELLED),
    /** They asked for no more. */
    UNSUBSCRIBED(Sort.CANCELLED),

    /** The mail service refused it for good. */
    REFUSED(Sort.FAILED),
    /** It was tried as often as it may be. */
    TRIED(Sort.FAILED),
    /** Earlier mails came back, or were called unwanted. */
    SUPPRESSED(Sort.FAILED),
    /** It could not be read or written. */
    UNREADABLE(Sort.FAILED),
    /** There was nobody to tell. */
    NOBODY(Sort.FAILED);

    /** The four ways. */
    public enum Sort {
        SENT,
        SUPERSEDED,
        CANCELLED,
        /** Shown to the contact person until somebody sees to it. */
        FAILED
    }

    private final Sort sort;

    End(Sort sort) {
        this.sort = sort;
    }

    /** Which of the four ways it is. */
    public Sort sort() {
        return sort;
    }

    /** Whether somebody has to see to it. */
    public boolean isFailure() {
        return sort == Sort.FAILED;
    }

    /** As keys and labels name it: {@code called-off}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
