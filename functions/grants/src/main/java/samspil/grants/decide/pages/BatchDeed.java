package samspil.grants.decide.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import samspil.grants.LineId;
import samspil.grants.file.Batch;
import samspil.grants.file.DecideBatch;
import samspil.grants.file.Decision;
import samspil.grants.file.FileHead;
import samspil.grants.file.FileState;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.Round;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Journey.Result;
import samspil.pages.journey.Kind;
import samspil.pages.journey.OneDeed;
import samspil.pages.journey.Option;
import samspil.pages.journey.Typed;
import samspil.platform.IdSource;

/** Decides many files of a round at once, as the council recommended: all or none. */
@Singleton
@Requires(env = "grants-decide")
record BatchDeed(DecideBatch batch, DecisionDeeds single, IdSource ids) {
    private static final String KEY = "key";

    /** The form, with every recommended file chosen. */
    Journey of(Desk desk, Round round, List<FileHead> files, Map<String, String> names) {
        var ready = files.stream()
                .filter(each -> each.state() == FileState.RECOMMENDED)
                .toList();
        var options = ready.stream()
                .map(each -> new Option(value(each), words(desk, each, names)))
                .toList();
        var asks = List.of(
                new Ask("decided-files", Kind.MANY, true, options),
                Ask.one("line", single.lines(desk, round)),
                Ask.of("minutes", Kind.LINE),
                Ask.of("reasons", Kind.AREA));
        var first = Typed.NOTHING
                .with("decided-files", options.stream().map(Option::value).toList())
                .with(KEY, ids.next());
        var id = round.key().id();
        var above = new ArrayList<>(List.of(
                new Link(desk.say("room.title"), desk.visit().desk()),
                new Link(desk.say("decisions.title"), desk.visit().decisions(id))));
        var way = new OneDeed.Way("/desk/grants/decisions/" + id + "/deeds/decide-all", above);
        return new OneDeed("decide-all", way, asks, first, typed -> decide(desk, round, ready, typed));
    }

    private Result decide(Desk desk, Round round, List<FileHead> ready, Typed typed) {
        var entries = ready.stream()
                .filter(each -> typed.all("decided-files").contains(value(each)))
                .map(each -> new Batch.Entry(each.id(), each.number(), decision(each, typed)))
                .toList();
        return switch (batch.decide(round.key().municipality(), typed.text(KEY), entries, desk.actor())) {
            case Batch.Outcome.Done _ ->
                new Result.Done(desk.visit().decisions(round.key().id()) + "?done=decide-all");
            case Batch.Outcome.Refused(var obstacles) ->
                new Result.Wrong(new Violation("", obstacles.getFirst().code()));
            case Batch.Outcome.TooLittle _ -> new Result.Wrong(new Violation("/line", "budget.short"));
            case Batch.Outcome.KeyTaken _ -> new Result.Wrong(new Violation("", "file.stale"));
        };
    }

    /** Names the file as it was seen, so that nobody decides what has moved on. */
    private static String value(FileHead head) {
        return head.id() + "." + head.number();
    }

    private static String words(Desk desk, FileHead head, Map<String, String> names) {
        var name = names.getOrDefault(head.applicant(), head.applicant());
        return desk.say("decide-all.file", name, desk.visit().money(Objects.requireNonNull(head.recommended())));
    }

    private static Decision decision(FileHead head, Typed typed) {
        var line = LineId.of(typed.text("line")).orElseThrow(() -> Typed.wrong("line", "choice.unknown"));
        var amount = Objects.requireNonNull(head.recommended());
        return new Decision(amount, line, typed.text("minutes"), typed.text("reasons"), null, false);
    }
}
