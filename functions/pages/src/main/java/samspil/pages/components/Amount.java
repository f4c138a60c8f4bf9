package samspil.pages.components;

/**
 * A named number of a chart.
 *
 * @param value drawn by its size; not negative
 * @param words the number as it is to be read, such as {@code 1.240}
 */
public record Amount(String name, double value, String words) {

    public Amount {
        if (!(value >= 0)) {
            throw new IllegalArgumentException(name + ": " + value);
        }
    }
}
