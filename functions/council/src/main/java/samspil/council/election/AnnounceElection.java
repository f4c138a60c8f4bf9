package samspil.council.election;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samspil.council.Councils;
import samspil.council.Statute;
import samspil.kernel.InvalidValue;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;
import samspil.platform.IdSource;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;

/** Calls an election. Who may vote is settled that day. */
public record AnnounceElection(
        Councils councils,
        ElectionRecord elections,
        Roll roll,
        Organisations organisations,
        IdSource ids,
        InstantSource clock) {
    private static final int MOST = 5_000;

    /** An organisation that may vote, and among whom. */
    public record Entitled(String organisation, String group) {}

    /**
     * What somebody wants to call.
     *
     * @param begins the first day of the terms of those who are elected
     * @param entitled who may vote; all that the directory publishes where it is empty and there is but one group
     */
    public record Wish(LocalDate day, LocalDate begins, List<Entitled> entitled) {

        /** @throws InvalidValue when terms would begin before the election, or too many may vote */
        public Wish {
            InvalidValue.unless(!begins.isBefore(day), "election.begins", "/begins");
            InvalidValue.unless(entitled.size() <= MOST, "list.long", "/entitled");
            entitled = List.copyOf(entitled);
        }
    }

    /** Calls it. */
    public Acted<Election> announce(Municipality municipality, Wish wish, Actor by) {
        var council = councils.find(municipality.id());
        if (council.isEmpty()) {
            return new Acted.NotThere<>();
        }
        var statute = council.get().charter().statute();
        return against(municipality, statute, wish)
                .<Acted<Election>>map(Acted.Refused::new)
                .orElseGet(() -> new Acted.Done<>(announced(municipality.id(), statute, wish, by)));
    }

    /** What is wrong with it now; empty where nothing is. */
    public Optional<Violation> against(Municipality municipality, Statute statute, Wish wish) {
        var today = LocalDate.ofInstant(clock.instant(), municipality.country().zone());
        if (today.isAfter(wish.day().minusDays(statute.timing().notice()))) {
            return wrong("/day", "election.notice");
        }
        if (statute.groups().stream().allMatch(group -> group.seatsIn(wish.day().getYear()) == 0)) {
            return wrong("/day", "election.seats");
        }
        if (wish.entitled().isEmpty() && statute.groups().size() > 1) {
            return wrong("/entitled", "field.required");
        }
        return unknown(municipality.id(), statute, wish.entitled());
    }

    private Optional<Violation> unknown(MunicipalityId municipality, Statute statute, List<Entitled> entitled) {
        if (entitled.stream().map(Entitled::organisation).distinct().count() < entitled.size()) {
            return wrong("/entitled", "list.repeats");
        }
        var known = named(municipality);
        return IntStream.range(0, entitled.size())
                .boxed()
                .flatMap(at ->
                        unknown(known, statute, entitled.get(at)).map(each -> each.below("/entitled/" + at)).stream())
                .findFirst();
    }

    private static Optional<Violation> unknown(Map<String, String> known, Statute statute, Entitled each) {
        if (!known.containsKey(each.organisation())) {
            return wrong("/organisation", "organisation.unknown");
        }
        return statute.group(each.group()).isPresent() ? Optional.empty() : wrong("/group", "group.unknown");
    }

    /** The roll stands before the election does: without it, a roll says nothing. */
    private Election announced(MunicipalityId municipality, Statute statute, Wish wish, Actor by) {
        var key = new Election.Key(municipality, new ElectionId(ids.next()));
        var voters = voters(municipality, statute, wish);
        var entitled = voters.stream().collect(Collectors.groupingBy(Voter::group, Collectors.summingInt(_ -> 1)));
        var now = clock.instant();
        var election = Election.of(key, new Call(wish.day(), wish.begins(), statute, now, entitled));
        roll.write(election, voters);
        elections.announce(
                election,
                AuditEvent.of(
                                municipality,
                                now,
                                by,
                                "election.announced",
                                key.id().value())
                        .from(null, 1L));
        return election;
    }

    private List<Voter> voters(MunicipalityId municipality, Statute statute, Wish wish) {
        var known = named(municipality);
        if (wish.entitled().isEmpty()) {
            var only = statute.groups().getFirst().id();
            return known.entrySet().stream()
                    .map(each -> Voter.of(each.getKey(), each.getValue(), only))
                    .toList();
        }
        return wish.entitled().stream()
                .map(each -> Voter.of(each.organisation(), known.getOrDefault(each.organisation(), ""), each.group()))
                .toList();
    }

    private Map<String, String> named(MunicipalityId municipality) {
        return organisations.in(municipality).stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name, (first, _) -> first));
    }

    private static Optional<Violation> wrong(String pointer, String code) {
        return Optional.of(new Violation(pointer, code));
    }
}
