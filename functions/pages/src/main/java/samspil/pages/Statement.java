package samspil.pages;

import java.net.URI;
import java.time.LocalDate;

/**
 * What a municipality says of the accessibility of its pages (EU directive 2016/2102, article 7).
 *
 * @param address of the statement as the country's own tool publishes it: was.digst.dk or uustatus.no
 * @param phone in international form
 * @param reviewed the day it was last read through
 */
public record Statement(URI address, String phone, String email, LocalDate reviewed) {

    /** When it must be read through again. */
    public StatementReview review() {
        return new StatementReview(reviewed);
    }
}
