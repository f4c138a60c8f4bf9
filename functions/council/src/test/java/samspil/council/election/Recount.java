package samspil.council.election;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Counts an election again, by another way than the product and from what is published alone: nobody is ranked; for each
 * candidate it asks how many are before them.
 *
 * @param seedText as it is published; empty where no lots were drawn
 */
record Recount(List<String> candidates, List<Ballot> ballots, int seats, int substitutes, String seedText) {

    /** Who is elected, in no order. */
    List<String> elected() {
        return candidates.stream()
                .filter(each -> candidates.size() <= seats || before(each) < seats)
                .sorted()
                .toList();
    }

    /** Who follows, in order. */
    List<String> followers() {
        var followers = new ArrayList<>(Collections.nCopies(substitutes, ""));
        for (var each : candidates) {
            int place = before(each) - seats;
            if (candidates.size() > seats && place >= 0 && place < substitutes) {
                followers.set(place, each);
            }
        }
        return followers.stream().filter(each -> !each.isEmpty()).toList();
    }

    long votes(String candidate) {
        return ballots.stream()
                .filter(ballot -> ballot.candidates().contains(candidate))
                .count();
    }

    private int before(String candidate) {
        int before = 0;
        for (var other : candidates) {
            long more = votes(other) - votes(candidate);
            boolean drawn = more == 0 && !seedText.isEmpty() && lot(other).compareTo(lot(candidate)) < 0;
            boolean listed = more == 0 && seedText.isEmpty() && other.compareTo(candidate) < 0;
            before += more > 0 || drawn || listed ? 1 : 0;
        }
        return before;
    }

    private String lot(String candidate) {
        return hash(hash(seedText) + "\n" + candidate);
    }

    private static String hash(String text) {
        try {
            var hex = new StringBuilder();
            for (var each : MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))) {
                hex.append("%02x".formatted(each & 0xff));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
