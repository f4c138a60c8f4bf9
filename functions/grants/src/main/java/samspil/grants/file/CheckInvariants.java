package samspil.grants.file;

import java.util.ArrayList;
import java.util.List;

/** Checks the promises that the grants keep, from what is exported and nothing else. */
public record CheckInvariants(RoundTerms terms) {

    /**
     * A promise that is broken.
     *
     * @param invariant its number in the module's README, from 1
     * @param about the line, file or posting
     */
    public record Breach(int invariant, String about) {}

    /** Every promise that is broken; none in a sound export. */
    public List<Breach> of(Export export) {
        var breaches = new ArrayList<Breach>(new MoneyCheck(export).breaches());
        for (var file : export.files()) {
            new FileCheck(file, export, terms)
                    .breaches()
                    .forEach(invariant ->
                            breaches.add(new Breach(invariant, file.id().value())));
        }
        return breaches;
    }
}
