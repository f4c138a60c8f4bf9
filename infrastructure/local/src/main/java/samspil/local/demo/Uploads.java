package samspil.local.demo;

/** What was uploaded and its functions have not seen yet. */
@FunctionalInterface
public interface Uploads {

    /** Waits until there is nothing. */
    void rest() throws InterruptedException;
}
