package samspil.council.pages;

import java.util.List;

/** The receipts of all ballots that were counted. */
public record Receipts(String summary, String text, List<String> receipts) implements Part {
    public Receipts {
        receipts = List.copyOf(receipts);
    }
}
