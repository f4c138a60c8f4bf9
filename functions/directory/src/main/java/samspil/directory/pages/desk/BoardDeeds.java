package samspil.directory.pages.desk;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import samspil.directory.BoardMember;
import samspil.directory.ChangeOwnBoard;
import samspil.directory.Edited;
import samspil.directory.Entries;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Organisation;
import samspil.directory.Subject;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Journey.Result;
import samspil.pages.journey.OneDeed;
import samspil.pages.journey.Option;
import samspil.pages.journey.Typed;
import samspil.platform.ties.Post;

/** What a representative can do with the organisation's board, by its name in addresses: each on one page. */
@Singleton
@Requires(env = "desk")
record BoardDeeds(ChangeOwnBoard boards) {
    private static final String SEEN = OrganisationRoom.SEEN;

    /** Empty where nobody can do that. */
    Optional<Journey> of(Desk desk, String deed) {
        var subject = new Subject(
                desk.municipality().id(),
                Kind.ORGANISATION,
                new EntryId(Objects.requireNonNull(desk.duty().organisation())));
        return boards.standing(subject, desk.actor()).flatMap(seen -> of(new Form(desk, subject, seen), deed));
    }

    private Optional<Journey> of(Form form, String deed) {
        if (form.board().isEmpty() && !deed.equals("join")) {
            return Optional.empty();
        }
        return switch (deed) {
            case "join" -> Optional.of(join(form));
            case "leave" ->
                Optional.of(journey(
                        form,
                        deed,
                        List.of(who(form), Ask.of("until", samspil.pages.journey.Kind.DAY)),
                        typed -> board ->
                                at(board, typed, board.get(number(typed)).leaving(typed.day("until")))));
            case "strike" ->
                Optional.of(journey(form, deed, List.of(who(form)), typed -> board -> at(board, typed, null)));
            default -> Optional.empty();
        };
    }

    private Journey join(Form form) {
        var desk = form.desk();
        var posts = Arrays.stream(Post.values())
                .map(post -> new Option(post.key(), desk.say("post." + post.key())))
                .toList();
        var shown = List.of(new Option("yes", desk.say("field.yes")), new Option("no", desk.say("field.no")));
        var asks = List.of(
                Ask.of("name", samspil.pages.journey.Kind.LINE),
                Ask.one("post", posts),
                Ask.of("from", samspil.pages.journey.Kind.DAY).optional(),
                Ask.one("shown", shown));
        var today = desk.visit().today();
        return journey(form, "join", asks, typed -> board -> {
            var all = new ArrayList<>(board);
            all.add(member(typed, today));
            return all;
        });
    }

    private static BoardMember member(Typed typed, LocalDate today) {
        return new BoardMember(
                typed.text("name"),
                Post.valueOf(typed.text("post").toUpperCase(Locale.ROOT).replace('-', '_')),
                typed.optional("from") == null ? null : typed.day("from"),
                null,
                typed.text("shown").equals("yes") ? today : null);
    }

    private static Ask who(Form form) {
        var board = form.board();
        return Ask.one(
                "who",
                IntStream.range(0, board.size())
                        .mapToObj(at ->
                                new Option(Integer.toString(at), board.get(at).name()))
                        .toList());
    }

    private static int number(Typed typed) {
        return Integer.parseInt(typed.text("who"));
    }

    private static List<BoardMember> at(List<BoardMember> board, Typed typed, @Nullable BoardMember instead) {
        var all = new ArrayList<>(board);
        if (instead == null) {
            all.remove(number(typed));
        } else {
            all.set(number(typed), instead);
        }
        return all;
    }

    private Journey journey(Form form, String deed, List<Ask> asks, Change change) {
        var desk = form.desk();
        var room = Desk.organisation(desk.visit().addresses());
        var way = new OneDeed.Way(
                "/desk/organisation/board/" + deed, List.of(new Link(desk.say("desk.organisation"), room)));
        var first = Typed.NOTHING.with(SEEN, Long.toString(form.seen().version()));
        return new OneDeed(
                deed, way, asks, first, typed -> result(done(form, typed, change), room + "?confirmed=" + deed));
    }

    private Edited done(Form form, Typed typed, Change change) {
        try {
            return boards.of(
                    form.subject(),
                    typed.number(SEEN),
                    change.by(typed),
                    form.desk().actor());
        } catch (InvalidValue e) {
            return new Edited.Refused(List.of(e.violation()));
        }
    }

    private static Result result(Edited edited, String next) {
        return switch (edited) {
            case Edited.Done _ -> new Result.Done(next);
            case Edited.Stale _ -> new Result.Wrong(new Violation("", "entry.stale"));
            case Edited.Refused(var violations) -> new Result.Wrong(violations.getFirst());
            default -> new Result.Gone();
        };
    }

    /** What was typed, as a change of the board. */
    private interface Change {
        UnaryOperator<List<BoardMember>> by(Typed typed);
    }

    /** Whose board it is, as it was seen. */
    private record Form(Desk desk, Subject subject, Entries.Version seen) {

        List<BoardMember> board() {
            return ((Organisation) seen.standing()).board();
        }
    }
}
