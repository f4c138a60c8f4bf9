package samspil.council.election;

import java.util.Locale;

/** How far an election has come. It is never kept: the clock and the statute say it. */
public enum Stage {
    /** Called; candidates can't be named yet. */
    ANNOUNCED,
    /** Organisations name their candidates. */
    NOMINATION,
    /** Who stands is settled; the ballot is not open yet. */
    SETTLED,
    /** Ballots are taken. */
    BALLOT,
    /** No ballot is taken any more; the result is to come. */
    CLOSED,
    /** The result is published. */
    RESULT;

    /** As keys and labels name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
