package samspil.grants.file;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samspil.grants.file.Applying.Returned;
import samspil.grants.file.Applying.Submitted;
import samspil.grants.file.Assessing.Recommended;
import samspil.grants.file.Deciding.Decided;
import samspil.grants.file.Deciding.Notified;
import samspil.grants.file.Paying.MadePayable;
import samspil.grants.file.Paying.Paid;
import samspil.grants.file.Recusing.Recused;
import samspil.kernel.Money;
import samspil.platform.json.Json;

/** The promises about a single file: 2 to 10. */
record FileCheck(ApplicationFile file, Export export, RoundTerms terms) {

    /** Numbers of those that are broken. */
    List<Integer> breaches() {
        return IntStream.rangeClosed(2, 10)
                .filter(number -> !holds(number))
                .boxed()
                .toList();
    }

    private boolean holds(int number) {
        return switch (number) {
            case 2 -> paymentsFit();
            case 3 -> file.events(Decided.class).count() <= 1 && keysDiffer();
            case 4 -> frozenStands();
            case 5 -> recusedTakeNoPart();
            case 6 -> timeIsTheServers();
            case 7 -> fourEyes();
            case 8 -> lettersAreWhole();
            case 9 -> replays();
            default -> file.municipality().equals(export.municipality());
        };
    }

    /** What was paid is counted as it was paid, so that an award which became smaller afterwards hides nothing. */
    private boolean paymentsFit() {
        var award = file.award();
        var paid = file.recorded(Paid.class)
                .map(last -> file.upTo(last.number()).award().paid())
                .orElse(Money.ZERO);
        return instalmentsInOrder()
                && !paid.isMoreThan(award.amount())
                && !award.repaid().isMoreThan(paid);
    }

    private boolean instalmentsInOrder() {
        var paid = file.events(Paid.class).map(Paid::instalment).toList();
        var planned = file.award().instalments().size();
        return IntStream.rangeClosed(1, planned)
                .limit(paid.size())
                .boxed()
                .toList()
                .equals(paid);
    }

    private boolean keysDiffer() {
        return file.record().stream().map(Recorded::key).distinct().count() == file.number();
    }

    /** What is frozen is what its hash says, and all of it is there until the file is anonymised. */
    private boolean frozenStands() {
        var anonymised = file.state() == FileState.ANONYMISED;
        var texts = export.frozen().getOrDefault(file.id(), Map.of());
        return Frozen.of(file).stream().allMatch(hash -> {
            var text = texts.get(hash);
            return text == null ? anonymised : Hash.of(text).equals(hash);
        });
    }

    private boolean recusedTakeNoPart() {
        return file.record().stream().allMatch(each -> {
                    var recused = file.upTo(each.number() - 1).recused();
                    return !recused.contains(each.by().person()) && votesWithout(recused, each.event());
                })
                && recusalsVoid();
    }

    private static boolean votesWithout(Set<String> recused, FileEvent event) {
        return !(event instanceof Recommended recommended)
                || Collections.disjoint(recommended.vote().members(), recused);
    }

    /** What was decided was recommended without anybody who was recused by then. */
    private boolean recusalsVoid() {
        return file.record().stream()
                .filter(each -> each.event() instanceof Decided)
                .allMatch(decided -> {
                    var before = file.upTo(decided.number() - 1).record().reversed();
                    return before.stream()
                            .takeWhile(each -> !(each.event() instanceof Recommended))
                            .noneMatch(each -> each.event() instanceof Recused);
                });
    }

    /** Events stand in the order of their times, and what came back completed came within its term. */
    private boolean timeIsTheServers() {
        var record = file.record();
        return IntStream.range(1, record.size())
                .allMatch(at -> !record.get(at).at().isBefore(record.get(at - 1).at()) && cameInTerm(record.get(at)));
    }

    private boolean cameInTerm(Recorded again) {
        return !(again.event() instanceof Submitted)
                || file.upTo(again.number() - 1)
                        .last(Returned.class)
                        .filter(back -> !again.at().isAfter(back.until()))
                        .isPresent();
    }

    private boolean fourEyes() {
        return file.record().stream()
                .filter(each -> each.event() instanceof Paid || each.event() instanceof MadePayable)
                .noneMatch(each -> file.deciders().contains(each.by().person()));
    }

    private boolean lettersAreWhole() {
        var round = file.submitted().round();
        return file.record().stream()
                .filter(each -> each.event() instanceof Notified)
                .allMatch(each -> ((Notified) each.event())
                        .parts()
                        .containsAll(terms.of(file.municipality(), round, each.at())
                                .letterParts(file.upTo(each.number()).ruling())));
    }

    /** The events, written and read again, give the same head. */
    private boolean replays() {
        var again = file.record().stream()
                .map(each -> Json.read(Json.write(each), Recorded.class).orThrow())
                .collect(Collectors.toList());
        var replayed = new ApplicationFile(file.municipality(), file.id(), again);
        return FileHead.of(replayed).hash().equals(export.heads().get(file.id()));
    }
}
