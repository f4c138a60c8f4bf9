package samspil.pages.components;

import java.util.ArrayList;
import java.util.List;

/** One bar cut into shares of the whole, with a key below; at most four. */
public record ShareDrawing(String id, List<Amount> amounts) implements Component {

    private static final int WIDTH = 480;
    private static final int ROW = 28;

    public ShareDrawing {
        amounts = List.copyOf(amounts);
        if (amounts.size() > 4) {
            throw new IllegalArgumentException("More shares than there are colours: " + amounts.size());
        }
    }

    /** Its height, in units of the drawing. */
    public int height() {
        return 44 + amounts.size() * ROW;
    }

    /** The shares from the left. */
    public List<Share> shares() {
        var shares = new ArrayList<Share>();
        double before = 0;
        for (var amount : amounts) {
            shares.add(share(shares.size(), before, amount));
            before += amount.value();
        }
        return shares;
    }

    private Share share(int index, double before, Amount amount) {
        int left = place(before);
        return new Share(amount, index, left, Math.max(0, place(before + amount.value()) - left), 62 + index * ROW);
    }

    private int place(double value) {
        double whole =
                Math.max(1e-9, amounts.stream().mapToDouble(Amount::value).sum());
        return (int) Math.round(value / whole * WIDTH);
    }

    /** Where a share and its line of the key are drawn, in units of the drawing. */
    public record Share(Amount amount, int number, int left, int width, int keyed) {}
}
