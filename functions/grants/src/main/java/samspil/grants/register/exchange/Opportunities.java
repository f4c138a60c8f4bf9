package samspil.grants.register.exchange;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.grants.register.PublicAward;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.SchemeState;
import samspil.grants.scheme.SchemeVersion;
import samspil.kernel.Language;

/** A municipality's schemes as CommonGrants has them: a scheme is an opportunity, and its round that counts now gives the times. */
public record Opportunities(Publisher publisher, List<Scheme> schemes, List<Round> rounds, Instant now) {

    public Opportunities {
        schemes = List.copyOf(schemes);
        rounds = List.copyOf(rounds);
    }

    /** All of them, by their titles. */
    public List<Opportunity> all() {
        return schemes.stream()
                .filter(scheme -> scheme.active().isPresent())
                .map(this::opportunity)
                .sorted(Comparator.comparing(Opportunity::title))
                .toList();
    }

    /** One by its UUID. */
    public Optional<Opportunity> find(String id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private Opportunity opportunity(Scheme scheme) {
        var language = publisher.municipality().language();
        var about = scheme.active().orElseThrow().terms().about();
        var round = round(scheme);
        var status =
                Opportunity.Status.of(scheme.state() == SchemeState.RETIRED, round.map(each -> each.standing(now)));
        return new Opportunity(
                PublicAward.derived("scheme/" + scheme.key().municipality() + "/"
                        + scheme.key().id()),
                about.title().in(language),
                status,
                about.summary().in(language),
                Opportunity.Funding.of(round.map(each -> each.offer().pool()), publisher.currency()),
                Opportunity.Timeline.of(round),
                address(scheme, language),
                Opportunity.Custom.of(scheme, round),
                since(scheme).min(Comparator.naturalOrder()).orElse(now),
                Stream.concat(
                                since(scheme),
                                round.stream().map(each -> each.offer().window().opens()))
                        .filter(at -> !at.isAfter(now))
                        .max(Comparator.naturalOrder())
                        .orElse(now));
    }

    private String address(Scheme scheme, Language language) {
        return publisher.site() + "/" + language.tag() + "/"
                + publisher.municipality().slug() + "/grants/" + scheme.key().id();
    }

    private static Stream<Instant> since(Scheme scheme) {
        return scheme.versions().stream().map(SchemeVersion::active).flatMap(Stream::ofNullable);
    }

    /** The round that is open, else the next that opens, else the last that closed. */
    private Optional<Round> round(Scheme scheme) {
        var own = rounds.stream()
                .filter(each -> each.offer().scheme().equals(scheme.key().id()))
                .filter(each -> each.cancellation() == null)
                .sorted(Comparator.comparing(each -> each.window().closes()))
                .toList();
        return own.stream()
                .filter(each -> each.window().closes().isAfter(now))
                .findFirst()
                .or(() -> own.isEmpty() ? Optional.empty() : Optional.of(own.getLast()));
    }
}
