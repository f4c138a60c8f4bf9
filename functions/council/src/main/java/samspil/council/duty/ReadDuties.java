package samspil.council.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.kernel.Municipality;
import samspil.platform.duties.Duties;
import samspil.platform.duties.DutyFact;
import samspil.platform.duties.DutyKind;

/** What a municipality promised and what it did, as a day sees it. */
public record ReadDuties(DutyBook book, Duties facts) {

    /** All promises: its duties first, then the revisions of its policies. */
    public List<Promise> of(Municipality municipality, LocalDate today) {
        var all = facts.of(municipality.id());
        var duties = book.of(municipality.id()).stream().map(duty -> duty.promise(all, today));
        return Stream.concat(duties, revisions(all, today)).toList();
    }

    /** A policy's promises belong together: they are seen at one address. */
    private static Stream<Promise> revisions(List<DutyFact> facts, LocalDate today) {
        return facts.stream()
                .filter(fact -> fact.key().kind() == DutyKind.REVISION)
                .sorted(Comparator.comparing(ReadDuties::due))
                .collect(Collectors.groupingBy(DutyFact::address, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofOne -> revision(ofOne, today));
    }

    private static Promise revision(List<DutyFact> ofOne, LocalDate today) {
        var turns = ofOne.stream()
                .map(fact -> Turn.of(due(fact), List.of(fact), today))
                .toList();
        return new Promise(
                DutyKind.REVISION, ofOne.getLast().name(), ofOne.getLast().address(), turns);
    }

    private static samspil.kernel.CoarseDate due(DutyFact fact) {
        return Objects.requireNonNull(fact.due());
    }
}
