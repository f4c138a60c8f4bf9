package samspil.policies.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.MunicipalityId;
import samspil.policies.DocumentFacts;
import samspil.policies.PolicyId;

/**
 * A draft that people are asked about for a while.
 *
 * @param document the draft as a PDF; absent where it was only typed
 * @param first the period as it was announced
 * @param invited the directory's ids of organisations that are written to
 * @param extensions in their order; none is ever taken back
 * @param outcome absent until the answers are published
 * @param version from 1, raised by every change
 */
public record Consultation(
        Key key,
        Draft draft,
        @Nullable DocumentFacts document,
        Period first,
        List<String> invited,
        List<Extension> extensions,
        @Nullable Outcome outcome,
        long version) {
    /** So many organisations may be written to. */
    public static final int MOST_INVITED = 5_000;

    /** What names it. */
    public record Key(MunicipalityId municipality, PolicyId policy, ConsultationId id) {}

    /** @throws InvalidValue when too many are invited */
    public Consultation {
        InvalidValue.unless(invited.size() <= MOST_INVITED, "list.long", "/invited");
        invited = List.copyOf(invited);
        extensions = List.copyOf(extensions);
    }

    /** A new one. */
    static Consultation of(
            Key key, Draft draft, @Nullable DocumentFacts document, Period period, List<String> invited) {
        return new Consultation(key, draft, document, period, invited, List.of(), null, 1);
    }

    /** The last day on which one may respond. */
    public LocalDate closes() {
        return extensions.isEmpty() ? first.closes() : extensions.getLast().to();
    }

    /** How far it has come on a day in the municipality's zone. */
    public Standing on(LocalDate day) {
        if (outcome != null) {
            return Standing.ANSWERED;
        }
        if (day.isBefore(first.opens())) {
            return Standing.PLANNED;
        }
        return day.isAfter(closes()) ? Standing.CLOSED : Standing.OPEN;
    }

    /** The draft as a PDF; empty where it was only typed. */
    public Optional<DocumentFacts> file() {
        return Optional.ofNullable(document);
    }

    /** What the municipality says to all responses; empty until it is published. */
    public Optional<Outcome> published() {
        return Optional.ofNullable(outcome);
    }

    /** The same with more time. */
    Consultation extended(Extension more) {
        var all = Stream.concat(extensions.stream(), Stream.of(more)).toList();
        return new Consultation(key, draft, document, first, invited, all, outcome, version + 1);
    }

    /** The same with its answers published. */
    Consultation answered(Outcome said) {
        return new Consultation(key, draft, document, first, invited, extensions, said, version + 1);
    }

    /** The same, to be written once more with something beside it. */
    Consultation touched() {
        return new Consultation(key, draft, document, first, invited, extensions, outcome, version + 1);
    }

    /** What everybody may know of it: not whom it was sent to. */
    public Consultation forEverybody() {
        return new Consultation(key, draft, document, first, List.of(), extensions, outcome, version);
    }
}
