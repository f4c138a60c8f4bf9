package samspil.policies.pages.words;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.kernel.CoarseDate;
import samspil.pages.Icon;
import samspil.policies.Policy;
import samspil.policies.PolicyEvent.Adopted;
import samspil.policies.PolicyEvent.Happened;
import samspil.policies.PolicyEvent.Reviewed;
import samspil.policies.Recorded;

/** A policy's life, station by station. */
public record Life(Visit visit, Policy policy) {

    /**
     * A station.
     *
     * @param event its number in the record
     * @param kind its name in the style sheet
     * @param title what happened, in a few words
     * @param by who did it; absent where nobody in particular
     * @param reference the minutes or an address; absent where there is none
     * @param version that came of it; absent where none did
     */
    public record Station(
            long event,
            CoarseDate on,
            Icon icon,
            String kind,
            String title,
            @Nullable String by,
            @Nullable String text,
            @Nullable String reference,
            @Nullable Integer version) {

        /** Whether the reference is an address that may be linked. */
        public boolean linked() {
            return reference != null && reference.matches("https?://\\S+");
        }
    }

    /** From the oldest to the newest, by the days on which it happened. */
    public List<Station> stations() {
        return policy.standing().stream()
                .flatMap(recorded -> station(recorded).stream())
                .sorted(Comparator.comparing(Station::on))
                .toList();
    }

    private Optional<Station> station(Recorded recorded) {
        return switch (recorded.event()) {
            case Happened it -> Optional.of(happened(recorded.number(), it));
            case Adopted it -> Optional.of(adopted(recorded.number(), it));
            case Reviewed it -> Optional.of(reviewed(recorded.number(), it));
            default -> Optional.empty();
        };
    }

    private Station happened(long number, Happened it) {
        var what = it.what().name().toLowerCase(Locale.ROOT);
        var icon = switch (it.what()) {
            case PREPARED -> Icon.PENCIL;
            case HEARD, DISCUSSED -> Icon.CHAT;
            case TREATED -> Icon.SCALES;
            case RECOMMENDED -> Icon.HAND;
            case PRESENTED -> Icon.PEOPLE;
            case OTHER -> Icon.FLAGS;
        };
        var title = visit.say("happening." + what);
        return new Station(number, it.on(), icon, "happened", title, it.by(), it.text(), it.reference(), null);
    }

    private Station adopted(long number, Adopted it) {
        var adoption = it.adoption();
        var version = version(it);
        var title = version == null ? visit.say("adopted") : visit.say("adopted.version", version.toString());
        return new Station(
                number,
                adoption.adoptedOn(),
                Icon.DOCUMENT,
                "adopted",
                title,
                adoption.adoptedBy(),
                null,
                adoption.reference(),
                version);
    }

    private Station reviewed(long number, Reviewed it) {
        var outcome = it.outcome().name().toLowerCase(Locale.ROOT);
        var icon = switch (it.outcome()) {
            case RETAINED -> Icon.CHECK;
            case REVISED -> Icon.PENCIL;
            case REPEALED -> Icon.CLOSE;
        };
        var title = visit.say("outcome." + outcome);
        return new Station(number, it.on(), icon, outcome, title, null, it.reason(), it.minutes(), null);
    }

    private @Nullable Integer version(Adopted adopted) {
        return policy.versions().stream()
                .filter(version -> version.document().equals(adopted.document()))
                .map(version -> (Integer) version.number())
                .findFirst()
                .orElse(null);
    }
}
