package samspil.grants.budget.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samspil.grants.LineId;
import samspil.grants.budget.Budget;
import samspil.grants.budget.BudgetLine;
import samspil.grants.budget.Posting;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Table;

/** The lines and their ledgers in a table. */
record DynamoBudget(Table table, AuditTrail trail) implements Budget {

    @Override
    public Optional<BudgetLine> find(MunicipalityId municipality, LineId line) {
        return table.find(LineItem.key(municipality, line)).map(item -> LineItem.read(municipality, item));
    }

    @Override
    public List<BudgetLine> in(MunicipalityId municipality) {
        return table.partition(LineItem.lines(municipality))
                .map(item -> LineItem.read(municipality, item))
                .toList();
    }

    @Override
    public List<Posting> postings(MunicipalityId municipality, LineId line) {
        return table.partition(LineItem.ledger(municipality, line))
                .map(LineItem::read)
                .sorted(Comparator.comparing(Posting::at))
                .toList();
    }

    @Override
    public boolean open(BudgetLine line, AuditEvent audit) {
        return trail.append(audit, List.of(table.puttingNew(LineItem.write(line))))
                .isEmpty();
    }

    @Override
    public boolean post(List<Posting> postings, AuditEvent audit) {
        return trail.append(audit, new PostingActions(table).of(postings)).isEmpty();
    }
}
