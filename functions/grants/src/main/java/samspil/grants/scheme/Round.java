package samspil.grants.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
import samspil.kernel.MunicipalityId;

/**
 * A time in which one may apply for grants of a scheme.
 *
 * @param extensions in their order; none is ever taken back
 * @param exemptions of single applications
 * @param cancellation absent unless it was called off
 * @param revision from 1, raised by every change
 */
public record Round(
        Key key,
        Offer offer,
        Stage stage,
        List<Extension> extensions,
        List<Exemption> exemptions,
        @Nullable Cancellation cancellation,
        long revision) {

    /** What names it. */
    public record Key(MunicipalityId municipality, RoundId id) {}

    public Round {
        extensions = List.copyOf(extensions);
        exemptions = List.copyOf(exemptions);
    }

    /** A new one, which only the desk sees. */
    static Round of(Key key, Offer offer) {
        return new Round(key, offer, Stage.DRAFT, List.of(), List.of(), null, 1);
    }

    /** When one may apply, with all that was extended. */
    public Window window() {
        return extensions.isEmpty()
                ? offer.window()
                : offer.window().until(extensions.getLast().to());
    }

    /** How it stands at an instant. */
    public Standing standing(Instant now) {
        return switch (stage) {
            case DRAFT -> Standing.DRAFT;
            case PUBLISHED -> clock(now);
            case ASSESSING -> Standing.ASSESSING;
            case RECOMMENDED -> Standing.RECOMMENDED;
            case DECIDED -> Standing.DECIDED;
            case SETTLED -> Standing.SETTLED;
            case ARCHIVED -> Standing.ARCHIVED;
            case CANCELLED -> Standing.CANCELLED;
        };
    }

    /** Whether it takes applications later than it was first said, all or some. */
    public boolean hasMoved() {
        return stage == Stage.PUBLISHED && !(extensions.isEmpty() && exemptions.isEmpty());
    }

    /** The last day on which an application may be sent: the round's, or a later one that it alone was given. */
    public LocalDate lastDay(ApplicationId application) {
        return exemptions.stream()
                .filter(each -> each.application().equals(application))
                .map(each -> LocalDate.ofInstant(each.until(), window().zone()))
                .reduce(window().closesOnTheWall().toLocalDate(), (one, other) -> one.isAfter(other) ? one : other);
    }

    /** How an application comes that is sent at an instant: by an exemption of its own, else by the scheme's rule. */
    public Arrival arrival(ApplicationId application, LateRule rule, Instant sent) {
        if (sent.isBefore(window().opens())) {
            return new Arrival.TooEarly();
        }
        var ruled = rule.arrival(window(), sent);
        return ruled instanceof Arrival.InTime
                ? ruled
                : exempt(application, sent).orElse(ruled);
    }

    /** The same, further on. */
    Round at(Stage next) {
        return new Round(key, offer, next, extensions, exemptions, cancellation, revision + 1);
    }

    /** The same with something else offered. */
    Round offering(Offer other) {
        return new Round(key, other, stage, extensions, exemptions, cancellation, revision + 1);
    }

    /** The same with more time. */
    Round extended(Extension more) {
        var all = Stream.concat(extensions.stream(), Stream.of(more)).toList();
        return new Round(key, offer, stage, all, exemptions, cancellation, revision + 1);
    }

    /** The same with more time for one. */
    Round exempting(Exemption more) {
        var all = Stream.concat(exemptions.stream(), Stream.of(more)).toList();
        return new Round(key, offer, stage, extensions, all, cancellation, revision + 1);
    }

    /** The same, called off. */
    Round cancelled(Cancellation how) {
        return new Round(key, offer, Stage.CANCELLED, extensions, exemptions, how, revision + 1);
    }

    /** What everybody may know of it: not who may come later. */
    public Round forEverybody() {
        return new Round(key, offer, stage, extensions, List.of(), cancellation, revision);
    }

    private Standing clock(Instant now) {
        var window = window();
        if (now.isBefore(window.opens())) {
            return Standing.COMING;
        }
        return window.contains(now) ? Standing.OPEN : Standing.CLOSED;
    }

    private Optional<Arrival> exempt(ApplicationId application, Instant sent) {
        return exemptions.stream()
                .filter(each -> each.application().equals(application))
                .filter(each -> !sent.isAfter(each.until()))
                .<Arrival>map(each -> new Arrival.Exempt(each.reason()))
                .findFirst();
    }
}
