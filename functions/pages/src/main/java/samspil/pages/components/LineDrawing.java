package samspil.pages.components;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A line through the numbers, from nothing at the bottom; the first and the last are written. */
public record LineDrawing(String id, List<Amount> amounts) implements Component {

    private static final int LEFT = 10;
    private static final int WIDTH = 460;
    private static final int TOP = 30;
    private static final int HEIGHT = 150;

    /** The points as SVG wants them. */
    public String points() {
        return spots().stream().map(spot -> spot.x() + "," + spot.y()).collect(Collectors.joining(" "));
    }

    /** The place of each number. */
    public List<Spot> spots() {
        return IntStream.range(0, amounts.size()).mapToObj(this::spot).toList();
    }

    private Spot spot(int index) {
        var amount = amounts.get(index);
        int steps = Math.max(1, amounts.size() - 1);
        int y = TOP + HEIGHT - (int) Math.round(amount.value() / most() * HEIGHT);
        return new Spot(amount, LEFT + index * WIDTH / steps, y, written(index), anchor(index));
    }

    private String anchor(int index) {
        if (index == 0) {
            return "start";
        }
        return index == amounts.size() - 1 ? "end" : "middle";
    }

    private boolean written(int index) {
        return index == 0 || index == amounts.size() - 1;
    }

    private double most() {
        return Math.max(1e-9, amounts.stream().mapToDouble(Amount::value).max().orElse(0));
    }

    /** Where a number is drawn, in units of the drawing, and whether it is written there. */
    public record Spot(Amount amount, int x, int y, boolean written, String anchor) {}
}
