package samspil.pages.components;

import java.util.List;
import java.util.stream.IntStream;

/** One bar below another, each with its name above and its number beside it. The table says the same to those who hear. */
public record BarDrawing(String id, List<Amount> amounts) implements Component {

    private static final int ROW = 46;
    /** Of the longest bar; beside it is room for an amount in words. */
    private static final int WIDTH = 310;

    /** Its height, in units of the drawing. */
    public int height() {
        return amounts.size() * ROW;
    }

    /** The length of the longest bar, in units of the drawing. */
    public int width() {
        return WIDTH;
    }

    /** The bars from above. */
    public List<Bar> bars() {
        return IntStream.range(0, amounts.size()).mapToObj(this::bar).toList();
    }

    private Bar bar(int index) {
        var amount = amounts.get(index);
        return new Bar(amount, index * ROW, (int) Math.round(amount.value() / most() * WIDTH));
    }

    private double most() {
        return Math.max(1e-9, amounts.stream().mapToDouble(Amount::value).max().orElse(0));
    }

    /** Where a bar is drawn, in units of the drawing. */
    public record Bar(Amount amount, int top, int width) {}
}
