package samspil.grants.apply.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.grants.apply.Consent;
import samspil.grants.apply.GivenPaper;
import samspil.grants.apply.KeepPapers;
import samspil.grants.apply.KeepPapers.Given;
import samspil.grants.apply.KeepPapers.Member;
import samspil.grants.apply.KeepPapers.Wish;
import samspil.grants.form.Paper;
import samspil.grants.pages.form.Desk;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Journey.Result;
import samspil.pages.journey.Kind;
import samspil.pages.journey.OneDeed;
import samspil.pages.journey.Option;
import samspil.pages.journey.Typed;

/** What an organisation does with its papers, each on a page of its own. */
@Singleton
@Requires(env = "grants-apply")
record PaperDeeds(KeepPapers keep) {
    private static final String KIND = "paper-kind";
    private static final String YEAR = "paper-year";
    private static final String AGREED = "papers-agreed";
    private static final String WORDING = "wording";

    /** A deed with all of them; empty where there is none of that name. */
    Optional<Journey> of(Desk desk, String deed) {
        return switch (deed) {
            case "give" -> Optional.of(give(desk));
            case "agree" -> Optional.of(agree(desk));
            case "disagree" -> Optional.of(disagree(desk));
            default -> Optional.empty();
        };
    }

    /** A deed with one; empty where there is none of that name. */
    Optional<Journey> of(Desk desk, GivenPaper paper, String deed) {
        return switch (deed) {
            case "replace" -> Optional.of(replace(desk, paper));
            case "delete" -> Optional.of(delete(desk, paper));
            default -> Optional.empty();
        };
    }

    /** Who somebody at the desk acts for, and as whom. */
    static Member member(Desk desk) {
        return new Member(Writing.applicant(desk), desk.actor(), desk.identity().name());
    }

    private Journey give(Desk desk) {
        var words = new PaperWords(desk.visit());
        var kinds = Arrays.stream(Paper.values())
                .map(kind -> new Option(kind.key(), words.kind(kind)))
                .toList();
        var asks = List.of(Ask.one(KIND, kinds), Ask.of(YEAR, Kind.NUMBER).optional());
        return new OneDeed("papers-give", way(desk, "give"), asks, Typed.NOTHING, typed -> give(desk, typed));
    }

    private Result give(Desk desk, Typed typed) {
        try {
            var kind = kind(typed);
            var wish = new Wish(kind, year(typed, kind), null, new PaperWords(desk.visit()).kind(kind));
            return given(desk, keep.give(member(desk), wish));
        } catch (InvalidValue e) {
            return new Result.Wrong(e.violation());
        }
    }

    private Journey agree(Desk desk) {
        var yes = new Option("yes", desk.say("papers-agree.yes"));
        var asks = List.of(new Ask(AGREED, Kind.MANY, true, List.of(yes)));
        var first = Typed.NOTHING.with(WORDING, Consent.CURRENT);
        return new OneDeed(
                "papers-agree",
                way(desk, "agree"),
                asks,
                first,
                typed -> keep.agree(member(desk), typed.text(WORDING))
                        ? done(desk, "papers-agree")
                        : new Result.Wrong(new Violation("", "file.stale")));
    }

    private Journey disagree(Desk desk) {
        return new OneDeed("papers-disagree", way(desk, "disagree"), List.of(), Typed.NOTHING, _ -> {
            keep.disagree(member(desk));
            return done(desk, "papers-disagree");
        });
    }

    private Journey replace(Desk desk, GivenPaper paper) {
        var name = new PaperWords(desk.visit()).kind(paper.kind());
        return new OneDeed(
                "paper-replace",
                way(desk, paper, "replace"),
                List.of(),
                Typed.NOTHING,
                _ -> keep.replace(member(desk), paper.key().id(), name)
                        .map(given -> given(desk, given))
                        .orElseGet(Result.Gone::new));
    }

    private Journey delete(Desk desk, GivenPaper paper) {
        return new OneDeed(
                "paper-delete",
                way(desk, paper, "delete"),
                List.of(),
                Typed.NOTHING,
                _ -> keep.delete(member(desk), paper.key().id()) ? done(desk, "paper-delete") : new Result.Gone());
    }

    private static Result given(Desk desk, Given given) {
        return switch (given) {
            case Given.Done(var paper) ->
                new Result.Done(new Places(desk.visit()).paper(paper.key().id()));
            case Given.Refused(var violation) -> new Result.Wrong(violation);
        };
    }

    private static Result done(Desk desk, String key) {
        return new Result.Done(new Places(desk.visit()).papers() + "?done=" + key);
    }

    private static Paper kind(Typed typed) {
        return Arrays.stream(Paper.values())
                .filter(each -> each.key().equals(typed.text(KIND)))
                .findFirst()
                .orElseThrow(() -> Typed.wrong(KIND, "choice.unknown"));
    }

    private static @Nullable Integer year(Typed typed, Paper kind) {
        if (typed.text(YEAR).isEmpty() && kind.isYearly()) {
            throw Typed.wrong(YEAR, "field.required");
        }
        return typed.text(YEAR).isEmpty() ? null : Integer.valueOf(year(typed.number(YEAR)));
    }

    private static int year(int number) {
        if (!GivenPaper.isYear(number)) {
            throw Typed.wrong(YEAR, "number.range");
        }
        return number;
    }

    private static OneDeed.Way way(Desk desk, String deed) {
        var above = List.of(new Link(desk.say("papers.title"), new Places(desk.visit()).papers()));
        return new OneDeed.Way("/desk/papers/deeds/" + deed, above);
    }

    private static OneDeed.Way way(Desk desk, GivenPaper paper, String deed) {
        var places = new Places(desk.visit());
        var above = List.of(
                new Link(desk.say("papers.title"), places.papers()),
                new Link(
                        new PaperWords(desk.visit()).title(paper),
                        places.paper(paper.key().id())));
        return new OneDeed.Way("/desk/papers/" + paper.key().id() + "/deeds/" + deed, above);
    }
}
