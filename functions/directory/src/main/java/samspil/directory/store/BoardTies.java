package samspil.directory.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.BoardMember;
import samspil.directory.Entry;
import samspil.directory.Organisation;
import samspil.kernel.MunicipalityId;
import samspil.platform.ties.Tie;
import samspil.platform.ties.Ties;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * An organisation's board, for those who judge its cases in each municipality that shows it. Everybody on it is told of,
 * whether published or not; where there was no board and is none, nothing.
 */
record BoardTies(Supplier<Ties> ties) {

    /**
     * What is to be written along with an entry.
     *
     * @param before as it stood; null where it did not
     * @param after as it stands; null where it does not any more
     */
    Stream<TransactWriteItem> of(@Nullable Entry before, @Nullable Entry after) {
        var now = withBoard(after);
        var put = now.stream()
                .flatMap(it -> it.shownIn().stream().map(where -> ties.get().board(of(where, it), seats(it))));
        var gone = withBoard(before).stream()
                .flatMap(it -> it.shownIn().stream()
                        .filter(where ->
                                now.filter(is -> is.shownIn().contains(where)).isEmpty())
                        .map(where -> ties.get().board(of(where, it), List.of())));
        return Stream.concat(put, gone);
    }

    private static Optional<Organisation> withBoard(@Nullable Entry entry) {
        return entry instanceof Organisation it && !it.board().isEmpty() ? Optional.of(it) : Optional.empty();
    }

    private static Tie.Of of(MunicipalityId municipality, Entry entry) {
        return new Tie.Of(municipality, entry.id().value());
    }

    private static List<Tie.BoardSeat> seats(Organisation it) {
        return it.board().stream().map(BoardTies::seat).toList();
    }

    private static Tie.BoardSeat seat(BoardMember member) {
        return new Tie.BoardSeat(member.name(), member.post(), member.from(), member.until());
    }
}
