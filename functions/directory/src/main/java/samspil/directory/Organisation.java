package samspil.directory;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.MunicipalityId;
import samspil.kernel.RegisterNumber;

/**
 * An association or another body of volunteers.
 *
 * @param number in its country's register; many small associations have none
 * @param place its seat
 * @param venues where it can be met
 * @param board who leads it, and who did
 */
public record Organisation(
        EntryId id,
        MunicipalityId home,
        Set<MunicipalityId> alsoIn,
        About about,
        @Nullable RegisterNumber number,
        @Nullable Place place,
        List<EntryId> venues,
        List<Contact> contacts,
        List<BoardMember> board,
        Trust trust)
        implements Entry {
    private static final int LARGEST_BOARD = 20;

    public Organisation {
        alsoIn = Relations.checked(alsoIn);
        venues = Relations.checked(venues, "/venues");
        contacts = Relations.few(contacts, "/contacts");
        InvalidValue.unless(board.size() <= LARGEST_BOARD, "list.long", "/board");
        board = List.copyOf(board);
    }

    /** One whose board nobody named. */
    public Organisation(
            EntryId id,
            MunicipalityId home,
            Set<MunicipalityId> alsoIn,
            About about,
            @Nullable RegisterNumber number,
            @Nullable Place place,
            List<EntryId> venues,
            List<Contact> contacts,
            Trust trust) {
        this(id, home, alsoIn, about, number, place, venues, contacts, List.of(), trust);
    }

    /** The same with another board. */
    public Organisation led(List<BoardMember> others) {
        return new Organisation(id, home, alsoIn, about, number, place, venues, contacts, others, trust);
    }

    @Override
    public List<EntryId> related() {
        return venues;
    }

    @Override
    public Organisation published() {
        var shown = place == null ? null : place.published();
        var named = board.stream().filter(BoardMember::isPublished).toList();
        var asked = Relations.published(contacts);
        return new Organisation(id, home, alsoIn, about, number, shown, venues, asked, named, trust);
    }

    @Override
    public Organisation trusted(Trust other) {
        return new Organisation(id, home, alsoIn, about, number, place, venues, contacts, board, other);
    }
}
