package samspil.pages.components;

/**
 * When something is open or takes place.
 *
 * @param day such as a weekday
 * @param times such as {@code 17.00–19.00}
 * @param note such as what it is for; may be empty
 */
public record Opening(String day, String times, String note) {}
