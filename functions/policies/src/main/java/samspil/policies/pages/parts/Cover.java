package samspil.policies.pages.parts;

/**
 * A drawn front page: it stands for a document and says nothing that is not said in words.
 *
 * @param pages how many pages lie behind, drawn as sheets
 */
public record Cover(int pages) implements Part {

    /** Whether there is more than a leaf. */
    public boolean thick() {
        return pages > 1;
    }
}
