package samspil.grants.file;

import java.util.List;
import java.util.Map;
import samspil.grants.ApplicationId;
import samspil.grants.LineId;
import samspil.grants.budget.Balance;
import samspil.grants.budget.Posting;
import samspil.kernel.MunicipalityId;

/**
 * All that is kept of a municipality's files and money, for whoever wants to check it.
 *
 * @param stored how the lines stand, as the store has it
 * @param heads hashes of the files' heads, as the store has them
 * @param frozen what stands frozen beside each file, by its hash; without what is forgotten
 */
public record Export(
        MunicipalityId municipality,
        List<ApplicationFile> files,
        List<Posting> postings,
        Map<LineId, Balance> stored,
        Map<ApplicationId, String> heads,
        Map<ApplicationId, Map<String, String>> frozen) {}
