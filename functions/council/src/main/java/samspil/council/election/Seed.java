package samspil.council.election;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What decides lots: the election, all receipts and the witnesses' secrets, hashed. Nobody can choose it: each witness
 * knows one secret of two, and was bound to it before the other was told.
 *
 * @param text what is hashed, a line for each part, as it is published
 */
public record Seed(String text) {

    /** Of an election whose witnesses have told their secrets. */
    static Seed of(ElectionId election, List<String> receipts, List<Witness> witnesses) {
        var secrets = witnesses.stream().map(Witness::secret);
        var lines = Stream.concat(Stream.of("samspil lot", election.value(), digest(receipts)), secrets);
        return new Seed(lines.collect(Collectors.joining("\n")));
    }

    /** SHA-256 of all receipts, sorted, a line for each. */
    static String digest(List<String> receipts) {
        return Sha256.of(receipts.stream().sorted().collect(Collectors.joining("\n")));
    }

    /** SHA-256 of the text. */
    public String value() {
        return Sha256.of(text);
    }

    /** A candidate's lot: SHA-256 of the seed and the candidate's id, a line each. The lowest comes first. */
    String lot(String candidate) {
        return Sha256.of(value() + "\n" + candidate);
    }
}
