package samspil.grants.assess;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import samspil.grants.budget.Budget;
import samspil.grants.budget.BudgetLine;
import samspil.grants.file.FileHead;
import samspil.grants.file.Reader;
import samspil.grants.scheme.Round;
import samspil.kernel.Money;
import samspil.kernel.Municipality;
import samspil.platform.audit.AuditEvent.Actor;

/** What there is to share in a round, and among whom; files that the reader is recused from are not among them. */
public record Workbench(CouncilFiles files, Budget budget) {

    /** What was announced; else what is left on the round's lines. */
    public Money pool(Round round) {
        return Optional.ofNullable(round.offer().pool())
                .orElseGet(() -> new Money(round.offer().lines().stream()
                        .flatMap(id -> budget.find(round.key().municipality(), id).stream())
                        .map(BudgetLine::balance)
                        .mapToLong(each -> each.remaining())
                        .sum()));
    }

    /** What each application asks for, and how it was scored. */
    public List<Wish> wishes(Municipality municipality, Round round, Actor actor, Set<String> earmarked) {
        return files.of(municipality, round.key().id(), actor).stream()
                .map(head -> wish(municipality, head, earmarked))
                .toList();
    }

    private Wish wish(Municipality municipality, FileHead head, Set<String> earmarked) {
        var score = files.cases()
                .find(municipality.id(), head.id(), Reader.SYSTEM)
                .map(it ->
                        new Scores(it.terms().assessment().rubric(), it.file().scores()).percent())
                .orElse(0.0);
        return new Wish(
                head.id(), head.asked(), score, earmarked.contains(head.id().value()));
    }
}
