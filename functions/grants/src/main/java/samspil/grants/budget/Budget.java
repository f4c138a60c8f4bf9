package samspil.grants.budget;

import java.util.List;
import java.util.Optional;
import samspil.grants.LineId;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;

/** The budget lines and their ledgers. */
public interface Budget {

    /** A line as it stands this moment. */
    Optional<BudgetLine> find(MunicipalityId municipality, LineId line);

    /** All lines of a municipality. */
    List<BudgetLine> in(MunicipalityId municipality);

    /** Everything that was ever posted on a line, in the order of time. */
    List<Posting> postings(MunicipalityId municipality, LineId line);

    /** Opens a line without money; false where there is one of that name. */
    boolean open(BudgetLine line, AuditEvent audit);

    /** Posts them all or none; false where a line has too little or was posted on for the same cause before. */
    boolean post(List<Posting> postings, AuditEvent audit);
}
