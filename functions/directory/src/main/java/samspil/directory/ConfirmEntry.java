package samspil.directory;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import samspil.kernel.MunicipalityId;

/** Whoever was mailed a link looks at the entry, which changes nothing, and then confirms it, once. */
public final class ConfirmEntry {
    private final Confirmations confirmations;
    private final Entries entries;
    private final InstantSource clock;

    public ConfirmEntry(Confirmations confirmations, Entries entries, InstantSource clock) {
        this.confirmations = confirmations;
        this.entries = entries;
        this.clock = clock;
    }

    /** What a link leads to. */
    public sealed interface Confirmation {

        /**
         * The entry as everybody sees it; its version is to be given back with the confirmation.
         *
         * @param changed whether it changed since it was last shown, so that it should be looked at again
         */
        record Shown(Entry entry, long version, boolean changed) implements Confirmation {}

        /** It is confirmed as it stands. */
        record Confirmed(Entry entry) implements Confirmation {}

        /** The link is used, expired, forged or another municipality's, or the entry is gone; nobody learns which. */
        record Refused() implements Confirmation {}
    }

    /** Shows what would be confirmed. A mail scanner that follows the link does no harm. */
    public Confirmation show(MunicipalityId municipality, String token) {
        return opened(municipality, token)
                .flatMap(this::standing)
                .map(version -> shown(version, false))
                .orElseGet(Confirmation.Refused::new);
    }

    /**
     * Confirms the entry.
     *
     * @param seen the version that was shown
     */
    public Confirmation confirm(MunicipalityId municipality, String token, long seen) {
        return opened(municipality, token)
                .flatMap(link -> standing(link).map(version -> confirmed(link, version, seen)))
                .orElseGet(Confirmation.Refused::new);
    }

    private Confirmation confirmed(ConfirmationLink link, Entries.Version version, long seen) {
        if (version.version() != seen) {
            return shown(version, true);
        }
        var now = clock.instant();
        var entry = version.standing();
        var draft = new Entries.Draft(entry.trusted(entry.trust().verified(now)), seen);
        var change = new Entries.Change("contact", "verified", now);
        return switch (entries.commit(draft, List.of(new Entries.Step.Use(link, now)), change)) {
            case Entries.Write.Saved _ ->
                new Confirmation.Confirmed(draft.entry().published());
            case Entries.Write.Stale _ -> lost(link);
        };
    }

    /** Somebody was faster: with this link, or with the entry. */
    private Confirmation lost(ConfirmationLink link) {
        return opened(link.subject().home(), link.token())
                .flatMap(this::standing)
                .map(version -> shown(version, true))
                .orElseGet(Confirmation.Refused::new);
    }

    private Optional<ConfirmationLink> opened(MunicipalityId municipality, String token) {
        return Optional.of(token.split("\\.", 2)[0])
                .filter(LinkId::isOne)
                .flatMap(id -> confirmations.find(municipality, new LinkId(id)))
                .filter(link -> link.isOpenedBy(token))
                .filter(link -> link.isUsable(clock.instant()));
    }

    private Optional<Entries.Version> standing(ConfirmationLink link) {
        return entries.find(
                link.subject().home(), link.subject().kind(), link.subject().id());
    }

    private static Confirmation shown(Entries.Version version, boolean changed) {
        return new Confirmation.Shown(version.standing().published(), version.version(), changed);
    }
}
